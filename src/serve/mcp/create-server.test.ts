import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";
import { createMcpServer, type McpOptions } from "./create-server.ts";
import { TOOLS } from "./tools.ts";

let kept: MadeCase;
const faults: unknown[] = [];
beforeAll(async () => {
  const secret = made("secret", { towns: ["Kadugli", "Talodi"] });
  kept = await madeCase([
    made("open", { towns: ["Abyei", "Kadugli"] }),
    { ...secret, report: { ...secret.report, handling: "confidential" } },
  ]);
});
afterAll(() => kept.close());

async function connected(options: Partial<McpOptions> = {}): Promise<Client> {
  const context = { case: kept.case, now: () => new Date("2024-03-07T08:00:00Z"), by: "amina" };
  const server = createMcpServer({ ...context, version: "1", onFault: (error) => faults.push(error), ...options });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "test", version: "1" });
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  return client;
}

async function call(client: Client, name: string, input: Record<string, unknown>) {
  const answer = await client.callTool({ name, arguments: input });
  return {
    failed: answer.isError === true,
    told: JSON.stringify(answer.content),
    is: answer.structuredContent as never,
  };
}

const READING = [
  ...["search_claims", "actor", "event", "report", "chain", "compare_sources", "corroboration"],
  ...["conflicts", "timeline"],
];

describe("the tools", () => {
  test("only look, unless they may write", async () => {
    const { tools } = await (await connected()).listTools();
    expect(tools.map(({ name }) => name)).toEqual(READING);
    for (const { annotations, outputSchema, description = "" } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect(outputSchema?.type).toBe("object");
      expect(description.length).toBeGreaterThan(60);
    }
    const more = await (await connected({ writes: true })).listTools();
    expect(more.tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
  });

  // the client checks every answer against the tool's output schema
  test("answer with words and chains", async () => {
    const client = await connected();
    const { claims } = (await call(client, "search_claims", { words: "Abyei" })).is as { claims: Told[] };
    const [first] = claims;
    expect(first).toMatchObject({ report: "open", words: "Army units shelled Abyei", status: "reported" });
    expect(first?.chain.map(({ source }) => source)).toEqual(["Nile Post", "a colonel"]);
    const at = { report: first?.report, claim: first?.claim };
    for (const [name, input] of [
      ["report", { report: "open" }],
      ["chain", at],
      ["corroboration", at],
      ["event", { event: first?.event }],
      ["compare_sources", { event: first?.event }],
    ] as const) {
      const { failed, told } = await call(client, name, input);
      expect([name, failed]).toEqual([name, false]);
      expect(told).toContain("Army units shelled Abyei");
      expect(told).toContain("a colonel");
    }
    expect((await call(client, "actor", { actor: "Abyei" })).told).toContain("Army units shelled Abyei");
  });

  test("leave out what is not open, unless asked", async () => {
    const client = await connected();
    for (const [name, input] of [
      ["search_claims", { limit: 100, facets: ["outlet"] }],
      ["actor", { actor: "Kadugli" }],
      ["report", { report: "open" }],
    ] as const)
      expect((await call(client, name, input)).told).not.toMatch(/secret|Talodi/);
    for (const [name, input] of [
      ["report", { report: "secret" }],
      ["actor", { actor: "Talodi" }],
    ] as const)
      expect(await call(client, name, input)).toMatchObject({
        failed: true,
        told: expect.stringContaining("not-found"),
      });
    const whole = await connected({ shows: ["open", "internal", "confidential"] });
    expect((await call(whole, "actor", { actor: "Talodi" })).told).toContain("Talodi");
  });

  test("judge and take it back, where they may write", async () => {
    const client = await connected({ writes: true });
    const { claims } = (await call(client, "search_claims", { words: "Abyei" })).is as { claims: Told[] };
    const on = `${claims[0]?.report} ${claims[0]?.claim}`;
    const judged = await call(client, "judge", { verdict: "reject", on });
    expect(judged).toMatchObject({ failed: false });
    const { judgement } = judged.is as { judgement: { id: string } };
    expect((await call(client, "undo", { ids: [judgement.id] })).failed).toBe(false);
  });
});

interface Told {
  readonly report: string;
  readonly claim: string;
  readonly event: string | null;
  readonly chain: readonly { readonly source: string }[];
}

test("no fault was unforeseen", () => expect(faults).toEqual([]));
