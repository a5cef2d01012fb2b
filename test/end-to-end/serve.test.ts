import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fencedBlocks } from "../docs/pages.ts";
import { without } from "../without.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
const CASE = join(folder, "news.case");
const env = { ...process.env, HEARSAY_AUTHOR: "amina" };
const TEXT =
  "Gunmen killed 12 villagers in Zinder on Monday, the governor, Moussa Adamou, said. The army denied that its soldiers had fled.";

let server: ChildProcess;
let address = "";

beforeAll(async () => {
  server = spawn("node", ["bin/hearsay", "serve", "--case", CASE, "--port", "0", "--workers", "1"], { cwd: ROOT, env });
  if (!server.stdout) throw new Error("the server has no output");
  const [line] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
  address = line.match(/http:\/\/localhost:\d+/)?.[0] ?? "";
});
afterAll(async () => {
  if (server.exitCode === null) {
    server.kill("SIGKILL");
    await once(server, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Node's fetch lets nobody name another host. */
async function statusFor(host: string): Promise<number | undefined> {
  const asked = request(`${address}/api`, { headers: { host } }).end();
  const [answer] = (await once(asked, "response")) as [{ statusCode?: number; resume(): void }];
  answer.resume();
  return answer.statusCode;
}

describe("hearsay serve", () => {
  test("adds a report, telling of it as it is kept, and finds its claims", async () => {
    const added = await fetch(`${address}/reports?id=raid&publisher=Lakeside%20Daily&published=2024-03-05`, {
      method: "POST",
      headers: { "Content-Type": "text/plain", Accept: "text/event-stream" },
      body: TEXT,
    });
    expect(added.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(await added.text()).toMatch(/event: start\n[\s\S]*event: report\n[\s\S]*"report":"raid"[\s\S]*event: end\n/);
    const found = await fetch(`${address}/api/find-claims?stance=denies`);
    expect(await found.json()).toMatchObject({ claims: [{ report: "raid", status: "denied" }] });
  });

  test("answers to this machine's names alone", async () => {
    expect(await statusFor("localhost:1")).toBe(200);
    expect(await statusFor("rebound.example")).toBe(403);
  });

  const curls = fencedBlocks("docs/guide/api.md", "sh")
    .join("")
    .split("\n")
    // What fetches from the web is tested by addresses.test.ts, with a web of its own.
    .filter((line) => line.startsWith("curl ") && !line.includes("text/uri-list"));
  test.skipIf(without("curl", spawnSync("curl", ["--version"]).status === 0)).each(curls)("the guide: %s", (line) => {
    for (const name of ["one.txt", "two.txt", "report.txt"]) writeFileSync(join(folder, name), `${name}: ${TEXT}`);
    writeFileSync(join(folder, "news.jsonl"), JSON.stringify({ id: "news", text: TEXT }));
    const asked = line
      .replaceAll("localhost:7380", address.replace("http://", ""))
      .replace("curl ", "curl -sS --fail ");
    const { status, stdout, stderr } = spawnSync("bash", ["-c", asked], { cwd: folder, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/"claims"/);
  });

  test("ends when it is told to, with the threads that read", async () => {
    server.kill("SIGTERM");
    expect(await once(server, "exit")).toEqual([0, null]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["another address without a token", ["--host", "0.0.0.0"], /--token/],
    ["a token that can be guessed", ["--host", "0.0.0.0", "--token", "secret"], /at least 16/],
    ["a port that is none", ["--port", "http"], /--port wants a number/],
  ])("refuses %s", (_, args, says) => {
    const { status, stderr } = spawnSync("node", ["bin/hearsay", "serve", "--case", CASE, ...args], {
      cwd: ROOT,
      env,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(says)]);
  });
});

test("hearsay mcp speaks to the SDK's own client over standard input and output", async () => {
  const transport = new StdioClientTransport({
    command: "node",
    args: ["bin/hearsay", "mcp", "--case", CASE],
    cwd: ROOT,
    stderr: "pipe",
  });
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  const answer = await client.callTool({ name: "search_claims", arguments: { stance: ["denies"] } });
  expect(JSON.stringify(answer.structuredContent)).toContain("its soldiers had fled");
  await client.close();
});
