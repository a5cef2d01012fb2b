import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asking } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";
import type { Guard } from "../../fetch/guard.ts";
import { tokenOf } from "./who.ts";

const [three, four, five] = [
  made("three", { towns: ["Wau"] }),
  made("four", { towns: ["Aweil"] }),
  made("five", { towns: ["Bor"] }),
] as const;
const asked: string[] = [];
const PAGES: Readonly<Record<string, string>> = {
  "/one": JSON.stringify(three.report),
  "/two": [four, five].map(({ report }) => JSON.stringify(report)).join("\n"),
};
const site = createServer((request, answer) => {
  asked.push(request.url ?? "");
  const page = PAGES[request.url ?? ""];
  if (request.url === "/inside") answer.writeHead(302, { Location: "http://169.254.169.254/latest" }).end();
  else if (page) answer.writeHead(200, { "Content-Type": "application/x-ndjson" }).end(page);
  else answer.writeHead(404).end();
});

let kept: MadeCase;
let base = "";
const faults: string[] = [];
beforeAll(async () => {
  kept = await madeCase([made("one"), made("two")], [three, four, five]);
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  site.close();
  await kept.close();
});

const LOOPBACK: Guard = { allows: (address) => address === "127.0.0.1" };
const ask = asking(() => kept, faults);
const list = (addresses: readonly string[], headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "text/uri-list", ...headers },
  body: addresses.join("\r\n"),
});

test("addresses are fetched one after another, each refusal a line of its own", async () => {
  const addresses = ["# from the morning's list", `${base}/one`, `${base}/gone`, "ftp://a.example/x", `${base}/inside`];
  const answer = await ask("/reports", list(addresses), { guard: LOOPBACK });
  expect(await answer.json()).toMatchObject({
    state: "done",
    total: 4,
    added: [
      { kind: "new", report: "three" },
      { kind: "refused", from: `${base}/gone`, error: { code: "not-fetched", message: expect.stringMatching(/404/) } },
      { kind: "refused", from: "ftp://a.example/x", error: { code: "address-refused" } },
      { kind: "refused", from: `${base}/inside`, error: { code: "address-refused" } },
    ],
  });
});

test("progress says how many reports an address gave", async () => {
  const answer = await ask("/reports", list([`${base}/two`], { Accept: "text/event-stream" }), { guard: LOOPBACK });
  const events = (await answer.text()).split("\n\n").filter(Boolean);
  expect(events.map((event) => event.match(/^event: (\w+)/m)?.[1])).toEqual([
    ...["start", "report", "more", "report", "end"],
  ]);
  expect(events[0]).toContain('"total":1');
  expect(events[2]).toContain('"total":2');
});

test("where nothing else is said, this machine and its network are not asked", async () => {
  const before = asked.length;
  const port = new URL(base).port;
  const addresses = [base, `http://localhost:${port}/one`, "http://[::1]:9/", "http://10.0.0.1/", "http://2130706433/"];
  const answer = await ask("/reports", list(addresses));
  const { added } = (await answer.json()) as { added: { kind: string; error?: { code: string } }[] };
  expect(added.map(({ kind, error }) => `${kind} ${error?.code}`)).toEqual(
    addresses.map(() => "refused address-refused"),
  );
  expect(asked.length).toBe(before);
});

test("whoever may only look has nothing fetched", async () => {
  const before = asked.length;
  const door = { guard: LOOPBACK, tokens: [tokenOf("berta:reader:0123456789abcdef")] };
  const reader = await ask("/reports", list([`${base}/one`], { Authorization: "Bearer 0123456789abcdef" }), door);
  expect([reader.status, await reader.json()]).toMatchObject([403, { error: { code: "not-allowed" } }]);
  expect((await ask("/reports", list([`${base}/one`]), door)).status).toBe(401);
  expect(asked.length).toBe(before);
});

test.each<[string, readonly string[], number, string]>([
  ["a list of nothing", ["# nothing", ""], 422, "no-reports"],
  ["too many", Array.from({ length: 51 }, (_, at) => `http://a.example/${at}`), 413, "too-large"],
])("%s is refused", async (_, addresses, status, code) => {
  const answer = await ask("/reports", list(addresses));
  expect([answer.status, await answer.json()]).toMatchObject([status, { error: { code } }]);
});

test("no fault was unforeseen", () => expect(faults).toEqual([]));
