import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appOver, posted } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";
import { tokenOf } from "./who.ts";

const SECRET = "0123456789abcdef";
let kept: MadeCase;
beforeAll(async () => {
  kept = await madeCase([made("one", { towns: ["Abyei"] })]);
});
afterAll(() => kept.close());

test("the SDK's own client is answered over HTTP", async () => {
  const app = appOver(kept, [], { tokens: [tokenOf(SECRET)] });
  const transport = new StreamableHTTPClientTransport(new URL("http://localhost:7380/mcp"), {
    fetch: async (input, init) => app.request(String(input), init),
    requestInit: { headers: { Authorization: `Bearer ${SECRET}` } },
  });
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  const { tools } = await client.listTools();
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  const answer = await client.callTool({ name: "search_claims", arguments: { words: "Abyei" } });
  expect(JSON.stringify(answer.structuredContent)).toContain("a colonel");
  await client.close();
});

test("a token is demanded where there are tokens", async () => {
  const app = appOver(kept, [], { tokens: [tokenOf(SECRET)] });
  const answer = await app.request("http://localhost/mcp", posted({ jsonrpc: "2.0", id: 1, method: "tools/list" }));
  expect(answer.status).toBe(401);
});
