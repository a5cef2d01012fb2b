import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  codeClaim,
  codeMissed,
  drawBatch,
  OPERATIONS,
  perform,
  showBatch,
  showClaim,
} from "../src/serve/operations/index.ts";
import { type Made, made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

const A = made("a", { towns: ["Abyei", "Kadugli", "Talodi"] });
const idOf = ({ reading }: Made, at: number) => reading.claims[at]?.id ?? "";
const folder = mkdtempSync(join(tmpdir(), "hearsay-blind-"));

/** Two cases that differ in nothing but in what amina said of the claims of a batch. */
interface Side {
  readonly one: MadeCase;
  readonly batch: string;
  readonly items: readonly string[];
  readonly event: string;
}
type Said = readonly object[];
const SAID: readonly [Said, Said] = [
  [{ verdict: "accept" }, { verdict: "reject", note: "a drill" }, { verdict: "undecided" }],
  [
    { verdict: "correct", corrections: [{ field: "status", value: "denied" }], note: "the army denies it" },
    { verdict: "accept" },
    { verdict: "correct", corrections: [{ field: "actors", value: "a colonel" }], suggestions: "off" },
  ],
];

const at = ({ one }: Side, name: string, hour: number) => ({
  ...{ case: one.case, now: () => new Date(Date.UTC(2024, 2, 6, hour)), by: name },
});
let sides: readonly [Side, Side];

async function sideOf(said: Said): Promise<Side> {
  const one = await madeCase([A]);
  const context = (name: string, hour: number) => at({ one, batch: "", items: [], event: "" }, name, hour);
  const { batch } = await perform(drawBatch, context("chen", 9), { name: "shelling", report: "a" });
  const { items } = await perform(showBatch, context("chen", 9), { batch });
  for (const [position, code] of said.entries())
    await perform(codeClaim, context("amina", 10), { item: items[position]?.item, ...code });
  const [type, clause] = said === SAID[0] ? ["COERCE", "shelled Abyei"] : ["statement", "Army units shelled Talodi"];
  const missed = { batch, report: "a", clause, predicate: "shelled", type };
  await perform(codeMissed, context("amina", 10), missed);
  const { line } = await perform(showClaim, context("chen", 9), { report: "a", claim: idOf(A, 0) });
  return { one, batch, items: items.map(({ item }) => item), event: line.event ?? "" };
}

beforeAll(async () => {
  sides = [await sideOf(SAID[0]), await sideOf(SAID[1])];
});
afterAll(async () => {
  for (const { one } of sides) await one.close();
  rmSync(folder, { recursive: true, force: true });
});

let asked = 0;
/** What berta asks, of things that this case holds. */
const INPUTS: Readonly<Record<string, (side: Side) => object>> = {
  "show-report": () => ({ report: "a" }),
  "show-claim": () => ({ report: "a", claim: idOf(A, 0) }),
  "show-actor": () => ({ actor: "army" }),
  "find-claims": () => ({ words: "shelled", facets: ["status"] }),
  "list-uses": () => ({ actor: "army" }),
  "find-actors": () => ({ name: "army" }),
  "show-source": () => ({ source: "Nile Post" }),
  "show-event": ({ event }) => ({ event }),
  trace: () => ({ report: "a", claim: idOf(A, 0) }),
  why: () => ({ a: "Army units", b: "Abyei" }),
  "add-claim": () => ({ report: "a", clause: "Army units shelled Abyei", predicate: "said", type: "CONSULT" }),
  review: () => ({ reviewer: "berta", second: true }),
  judge: () => ({ verdict: "accept", on: `a ${idOf(A, 2)}` }),
  "collect-claim": () => ({ report: "a", claim: idOf(A, 0) }),
  "cite-claims": () => ({ claims: [{ report: "a", claim: idOf(A, 0) }] }),
  "show-batch": ({ batch }) => ({ batch }),
  "code-claim": ({ items }) => ({ item: items[0], verdict: "accept" }),
  "code-missed": ({ batch }) => ({
    ...{ batch, report: "a", clause: "Army units shelled Talodi", predicate: "shelled", type: "statement" },
  }),
  "close-batch": ({ batch }) => ({ batch }),
  "measure-batch": ({ batch }) => ({ batch }),
  "settle-code": ({ items }) => ({ item: items[0], as: "amina" }),
  "freeze-batch": ({ batch }) => ({ batch, unsettled: true }),
  "release-batch": ({ batch }) => ({ batch, closed: true }),
  "change-batch": ({ batch }) => ({ batch, name: "raids" }),
  log: () => ({ limit: 100 }),
  backup: () => ({ to: join(folder, `${asked++}.case`) }),
  // berta takes nothing out of the case that she is to code
  forget: () => ({ reports: ["none"] }),
};

/** What an operation answers, or how it refuses; paths and sizes of files apart, which differ for each case. */
async function answerOf(name: string, side: Side): Promise<string> {
  const operation = OPERATIONS.find((one) => one.name === name);
  if (!operation) throw new Error(`no operation ${name}`);
  const input = INPUTS[name]?.(side) ?? operation.example;
  const told = await perform(operation, at(side, "berta", 12), input).then(
    (answer) => JSON.stringify(answer),
    (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
  );
  return told
    .replaceAll(/"(?:to|where|path|bytes|size|file)":(?:"[^"]*"|\d+)/g, "")
    .replaceAll(side.one.case.where, "CASE");
}

test("the two cases differ, as amina sees", async () => {
  const [one, other] = await Promise.all(
    sides.map(async (side) => (await perform(showBatch, at(side, "amina", 11), { batch: side.batch })).items),
  );
  expect(one?.map(({ mine }) => mine?.verdict)).toEqual(["accept", "reject", "undecided"]);
  expect(other?.map(({ mine }) => mine?.verdict)).toEqual(["correct", "accept", "correct"]);
});

test.each(OPERATIONS.map(({ name }) => name))(
  "%s tells a colleague the same, whatever she said, as long as the batch is open",
  async (name) => {
    const [one, other] = [await answerOf(name, sides[0]), await answerOf(name, sides[1])];
    expect(other).toBe(one);
  },
);

test.each(["measure-batch", "settle-code", "freeze-batch", "release-batch", "close-batch"])(
  "%s is refused as long as the batch is open",
  async (name) => {
    expect(await answerOf(name, sides[0])).toMatch(/^refused: .*(?:is open|has no release|has coded)/);
  },
);
