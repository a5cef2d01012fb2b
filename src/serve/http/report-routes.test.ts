import { afterAll, beforeAll, expect, test } from "vitest";
import { appOver, posted } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";

const MORE = [
  made("three", { towns: ["Wau"] }),
  made("four", { towns: ["Aweil"] }),
  made("five", { towns: ["Bor"] }),
  made("report.json", { towns: ["Torit"] }),
  made("six.txt", { towns: ["Yei"] }),
];
const lines = (...of: typeof MORE) => of.map(({ report }) => JSON.stringify(report)).join("\n");
const [three, four, five, , six] = MORE as [
  (typeof MORE)[0],
  (typeof MORE)[0],
  (typeof MORE)[0],
  (typeof MORE)[0],
  (typeof MORE)[0],
];
const TEXT = "Army units shelled Nimule, a colonel said.";

let kept: MadeCase;
const faults: string[] = [];
beforeAll(async () => {
  kept = await madeCase([made("one"), made("two")], MORE);
});
afterAll(() => kept.close());

const ask = async (path: string, init: RequestInit, door = {}) =>
  appOver(kept, faults, door).request(`http://localhost:7380${path}`, init);
const send = (type: string, body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": type, ...headers },
  body,
});

test("JSON Lines are added, and what is refused is told beside", async () => {
  const answer = await ask(
    "/reports",
    send("application/x-ndjson", `${lines(three)}\n{"id": 1\n${lines(made("one"))}`),
  );
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    state: "done",
    by: "amina",
    total: 3,
    tally: { new: 1, refused: 1, there: 1, claims: 1 },
    added: [
      { kind: "new", report: "three" },
      { kind: "refused", line: 2, error: { code: "bad-json" } },
      { kind: "there", report: "one" },
    ],
  });
});

test("progress comes as server-sent events", async () => {
  const answer = await ask(
    "/reports",
    send("application/x-ndjson", lines(four, five), { Accept: "text/event-stream" }),
  );
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const events = (await answer.text()).split("\n\n").filter(Boolean);
  expect(events.map((event) => event.match(/^event: (\w+)/m)?.[1])).toEqual(["start", "report", "report", "end"]);
  expect(events[1]).toContain('"report":"four"');
  expect(events[3]).toContain('"state":"done"');
});

test("files of a form are read by their names", async () => {
  const form = new FormData();
  form.set("publisher", "Nile Post");
  form.append("files", new File([six.report.text], "six.txt"));
  form.append("files", new File(["no report"], "seven.json"));
  const answer = await ask("/reports", { method: "POST", body: form });
  expect(await answer.json()).toMatchObject({
    added: [
      { kind: "new", report: "six.txt" },
      { kind: "refused", report: "seven.json", from: "seven.json", error: { code: "bad-json" } },
    ],
  });
});

test("a text without an id is named after its words", async () => {
  const answer = await ask("/reports?publisher=Nile%20Post&title=Shelling", send("text/plain", TEXT));
  expect(await answer.json()).toMatchObject({
    added: [{ kind: "refused", report: expect.stringMatching(/^text-[0-9a-f]{12}$/) }],
  });
  const asJson = await ask("/reports", posted([{ text: TEXT }, { text: "" }]));
  expect(await asJson.json()).toMatchObject({
    total: 2,
    added: [{ line: 1 }, { line: 2, error: { code: "empty-text" } }],
  });
});

test("uploads are remembered by the server", async () => {
  const app = appOver(kept);
  const sent = await app.request("http://localhost/reports", send("application/x-ndjson", lines(three)));
  const { id } = (await sent.json()) as { id: string };
  expect(await (await app.request("http://localhost/reports/adding")).json()).toMatchObject({
    adding: [{ id, state: "done" }],
  });
  const again = await app.request(`http://localhost/reports/adding/${id}`, {
    headers: { Accept: "text/event-stream" },
  });
  expect(await again.text()).toContain('"kind":"there"');
});

test.each<[string, string, RequestInit, object, number, string]>([
  ["too much", "/reports", send("application/x-ndjson", "x".repeat(2000)), { mostUpload: 1000 }, 413, "too-large"],
  ["another type", "/reports", send("image/png", "x"), {}, 415, "wrong-type"],
  ["no JSON", "/reports", send("application/json", "{"), {}, 400, "bad-json"],
  ["a form that is none", "/reports", send("multipart/form-data; boundary=x", "y"), {}, 400, "wrong-use"],
  ["nobody", "/reports", send("application/x-ndjson", ""), { author: null }, 400, "wrong-use"],
  ["an upload that is none", "/reports/adding/x", {}, {}, 404, "not-found"],
  ["the original of a text", "/reports/one/original", {}, {}, 404, "not-found"],
  ["the original of no report", "/reports/none/original", {}, {}, 404, "not-found"],
])("%s is refused", async (_, path, init, door, status, code) => {
  const answer = await ask(path, init, door);
  expect([answer.status, await answer.json()]).toMatchObject([status, { error: { code } }]);
});

test("no fault was unforeseen", () => expect(faults).toEqual([]));
