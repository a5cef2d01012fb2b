import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Claim } from "../src/model/claim.ts";
import {
  changeBatch,
  closeBatch,
  codeClaim,
  codeMissed,
  drawBatch,
  forget,
  freezeBatch,
  judge,
  listAllBatches,
  measureBatch,
  mergeCase,
  perform,
  releaseBatch,
  reread,
  settleCode,
  showBatch,
  showClaim,
  showLog,
  undo,
} from "../src/serve/operations/index.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { type Made, made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

/** Its claims with their fields in another order than the model's, as a reader may write them. */
function written({ report, reading }: Made): Made {
  const turned = (claim: Claim) => Object.fromEntries(Object.entries(claim).reverse()) as Claim;
  return { report, reading: { ...reading, claims: reading.claims.map(turned) } };
}
const A = written(made("a", { towns: ["Abyei", "Kadugli", "Talodi"] }));
const B = made("b", { towns: ["Mogadishu"] });

const open: MadeCase[] = [];
const begun = async () => {
  const one = await madeCase([A, B]);
  open.push(one);
  return one;
};
afterAll(async () => {
  for (const one of open) await one.close();
});

let minutes = 0;
const by = ({ case: kept }: MadeCase, name: string) => ({
  ...{ case: kept, now: () => new Date(Date.UTC(2024, 2, 6, 9, minutes++)), by: name },
});
const draw = (one: MadeCase, more: object = {}) =>
  perform(drawBatch, by(one, "chen"), { name: "shelling", report: "a", ...more });
const itemsOf = async (one: MadeCase, batch: string, name: string, more: object = {}) =>
  (await perform(showBatch, by(one, name), { batch, ...more })).items;
type Code = readonly [verdict: string, corrections?: readonly object[], more?: object];
async function code(one: MadeCase, batch: string, name: string, codes: readonly Code[]) {
  const items = await itemsOf(one, batch, "nobody");
  for (const [at, [verdict, corrections = [], more = {}]] of codes.entries())
    await perform(codeClaim, by(one, name), { item: items[at]?.item, verdict, corrections, ...more });
}
const denied = { field: "status", value: "denied" };
const refused = { code: "wrong-use" };

/** Abyei: agreed; Kadugli: no claim for berta; Talodi: another status and doer for berta. */
const AMINA: readonly Code[] = [["accept"], ["accept"], ["correct", [denied]]];
const BERTA: readonly Code[] = [
  ["accept"],
  ["reject", [], { note: "it was a drill" }],
  ["correct", [denied, { field: "actors", value: "a colonel" }]],
];

let one: MadeCase;
let batch: string;
beforeAll(async () => {
  one = await begun();
  ({ batch } = await draw(one));
});

test("a batch is drawn from a question, or from what waits for review, and shows how its claims were read", async () => {
  const [first, ...others] = await itemsOf(one, batch, "amina");
  expect(others).toHaveLength(2);
  expect(first).toMatchObject({ position: 1, report: "a", mine: null, codes: [], differs: [] });
  expect(first?.around.words).toBe("Army units shelled Abyei");
  expect(first?.suggestion?.told).toMatchObject({
    ...{ type: "ASSAULT", status: "reported", doer: "Army units", "done to": "Abyei", place: "" },
    origin: "Nile Post, citing a colonel (states)",
  });
  const { claims } = await perform(drawBatch, by(one, "chen"), { name: "two", size: 2, words: "shelled" });
  expect(claims).toBe(2);
  const none = { name: "none", words: "flood" };
  await expect(perform(drawBatch, by(one, "chen"), none)).rejects.toMatchObject({ code: "not-found" });
  const { batches } = await perform(listAllBatches, by(one, "chen"), {});
  expect(batches.map(({ name, claims, state }) => `${name} ${claims} ${state}`)).toEqual([
    "two 2 open",
    "shelling 3 open",
  ]);
});

test("what is coded is kept with author, time and suggestions; said again the later holds, and it can be taken back", async () => {
  await code(one, batch, "amina", AMINA);
  const [first] = await itemsOf(one, batch, "amina");
  expect(first?.mine).toMatchObject({ by: "amina", verdict: "accept", suggestions: "on", fields: null });
  const item = first?.item;
  await perform(codeClaim, by(one, "amina"), { item, verdict: "correct", corrections: [denied], suggestions: "off" });
  const [changed] = await itemsOf(one, batch, "amina");
  expect(changed?.mine).toMatchObject({ suggestions: "off", fields: ["status"], told: { status: "denied" } });
  await perform(codeClaim, by(one, "amina"), { item, withdraw: true });
  expect(await itemsOf(one, batch, "amina", { only: "to-code" })).toHaveLength(1);
  await perform(codeClaim, by(one, "amina"), { item, verdict: "accept" });
  expect(await itemsOf(one, batch, "amina", { only: "to-code" })).toHaveLength(0);
  expect((await perform(showBatch, by(one, "berta"), { batch })).batch.coders).toEqual([{ name: "amina", coded: 3 }]);
});

test.each([
  ["a field that a claim cannot hold", { verdict: "correct", corrections: [{ field: "status", value: "maybe" }] }],
  ["words that the report does not have", { verdict: "correct", corrections: [{ field: "actors", value: "rebels" }] }],
  ["a correction without fields", { verdict: "correct" }],
  ["fields with another verdict", { verdict: "reject", corrections: [denied] }],
  ["an acceptance of what was not seen", { verdict: "accept", suggestions: "off" }],
  ["nothing at all", {}],
])("%s is refused", async (_, said) => {
  const [first] = await itemsOf(one, batch, "berta");
  await expect(perform(codeClaim, by(one, "berta"), { item: first?.item, ...said })).rejects.toMatchObject(refused);
});

test("an open batch is neither compared nor settled nor frozen, and closes when two are done", async () => {
  const [first] = await itemsOf(one, batch, "berta");
  await expect(perform(measureBatch, by(one, "berta"), { batch })).rejects.toMatchObject(refused);
  await expect(perform(freezeBatch, by(one, "berta"), { batch })).rejects.toMatchObject(refused);
  await expect(perform(releaseBatch, by(one, "berta"), { batch })).rejects.toMatchObject(refused);
  const settling = { item: first?.item, as: "amina" };
  await expect(perform(settleCode, by(one, "berta"), settling)).rejects.toMatchObject(refused);
  await expect(perform(closeBatch, by(one, "berta"), { batch })).rejects.toThrow("Two people code a batch, and 1 did");
  await code(one, batch, "berta", BERTA.slice(0, 1));
  await expect(perform(closeBatch, by(one, "berta"), { batch })).rejects.toThrow("berta has coded 1 of 3 claims");
  await code(one, batch, "berta", BERTA);
  expect(await perform(closeBatch, by(one, "berta"), { batch })).toMatchObject({ state: "closed" });
  await expect(code(one, batch, "berta", BERTA)).rejects.toThrow("is closed: nothing more is coded");
});

test("agreement: what counts as a claim apart from the fields of what both say is one", async () => {
  const { coders, together, units, fields, pairs } = await perform(measureBatch, by(one, "chen"), { batch });
  expect(coders.map(({ name, accept, reject, correct }) => [name, accept, reject, correct])).toEqual([
    ["amina", 2, 0, 1],
    ["berta", 1, 1, 1],
  ]);
  expect(together).toBe(3);
  const of = (some: typeof units, name: string) => some.find(({ field }) => field === name);
  expect(of(units, "a claim, or none")).toEqual({ field: "a claim, or none", n: 3, percent: 66.7, alpha: 0 });
  expect(of(units, "clause, word for word")).toMatchObject({ n: 2, percent: 100 });
  expect(of(fields, "status")).toEqual({ field: "status", n: 2, percent: 100, alpha: 1 });
  expect(of(fields, "doer")).toEqual({ field: "doer", n: 2, percent: 50, alpha: 0 });
  expect(of(fields, "type")).toEqual({ field: "type", n: 2, percent: 100, alpha: null });
  expect(pairs).toEqual([{ a: "amina", b: "berta", units, fields }]);
  const blind = await perform(measureBatch, by(one, "chen"), { batch, suggestions: "off" });
  expect([blind.together, blind.coders]).toEqual([0, []]);
});

test("where coders differ it is settled, as a judgement that is undone like any other", async () => {
  const differing = await itemsOf(one, batch, "chen", { only: "to-settle" });
  expect(differing.map(({ differs }) => differs)).toEqual([["a claim, or none"], ["doer"]]);
  expect(differing[0]?.codes.map((said) => `${said.by} ${said.verdict} ${said.note}`)).toEqual([
    "amina accept null",
    "berta reject it was a drill",
  ]);
  const [second, third] = differing;
  await expect(perform(freezeBatch, by(one, "chen"), { batch })).rejects.toThrow("nobody settled, 2 of them");
  const asBerta = { item: second?.item, as: "berta" };
  const { judgement } = await perform(settleCode, by(one, "chen"), { ...asBerta, note: "a drill indeed" });
  await perform(settleCode, by(one, "chen"), { item: third?.item, as: "amina" });
  const judged = await perform(showLog, by(one, "chen"), { judgements: true, standing: true });
  expect(judged.judgements.map(({ by: who, decision, note }) => [who, decision.verdict, note]).sort()).toEqual([
    ["chen", "correct", null],
    ["chen", "reject", "a drill indeed"],
  ]);
  const claim = { report: "a", claim: third?.suggestion?.claim.id };
  expect((await perform(showClaim, by(one, "chen"), claim)).line.status).toBe("denied");
  await perform(undo, by(one, "dara"), { ids: [judgement ?? ""] });
  expect(await itemsOf(one, batch, "chen", { only: "to-settle" })).toMatchObject([{ item: second?.item }]);
  await perform(settleCode, by(one, "chen"), asBerta);
  await perform(settleCode, by(one, "chen"), { item: third?.item, withdraw: true });
  expect((await perform(showClaim, by(one, "chen"), claim)).line.status).toBe("reported");
  const own = { verdict: "correct", corrections: [{ field: "status", value: "alleged" }] } as const;
  await perform(settleCode, by(one, "chen"), { item: third?.item, ...own });
  expect((await perform(showClaim, by(one, "chen"), claim)).line.status).toBe("alleged");
});

test("a frozen release never changes, whatever is judged, renamed or settled afterwards", async () => {
  const { hash } = await perform(freezeBatch, by(one, "chen"), { batch });
  const released = (more: object = {}) => perform(releaseBatch, by(one, "dara"), { batch, ...more });
  const { text, whole, claims } = await released();
  expect([whole, claims, createHash("sha256").update(text).digest("hex")]).toEqual([true, 3, hash]);
  const [head, ...lines] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(head).toMatchObject({ schema: "hearsay-batch/1", name: "shelling", frozen_by: "chen", suggestions: "on" });
  expect(
    lines.map(({ outcome, settled, holds }) => [outcome, settled?.by, holds.is_claim, holds.told?.status]),
  ).toEqual([
    ["agreed", undefined, true, "reported"],
    ["settled", "chen", false, undefined],
    ["settled", "chen", true, "alleged"],
  ]);
  const table = await released({ format: "csv" });
  expect(table.text.split("\r\n")[2]).toMatch(/^2,a,c_[0-9a-f]+,Nile Post,2024-03-05,settled,"a claim, or none",chen,/);
  await perform(changeBatch, by(one, "chen"), { batch, name: "renamed" });
  const judgements = await perform(showLog, by(one, "chen"), { judgements: true, standing: true });
  await perform(undo, by(one, "chen"), { ids: judgements.judgements.map(({ id }) => id) });
  await perform(judge, by(one, "chen"), { verdict: "reject", on: `a ${A.reading.claims[0]?.id}` });
  expect([(await released()).text, (await released({ format: "csv" })).text]).toEqual([text, table.text]);
  const [first] = await itemsOf(one, batch, "chen");
  await expect(perform(settleCode, by(one, "chen"), { item: first?.item, as: "amina" })).rejects.toThrow("is frozen");
  await expect(perform(freezeBatch, by(one, "chen"), { batch })).rejects.toThrow("is frozen");
});

test("without suggestions coders see words alone, and what they do not speak of counts as not said", async () => {
  const other = await begun();
  const { batch: blind } = await draw(other, { suggestions: "off" });
  const [first] = await itemsOf(other, blind, "amina");
  expect([first?.suggestion, first?.around.words]).toEqual([null, "Army units shelled Abyei"]);
  const item = first?.item;
  await expect(perform(codeClaim, by(other, "amina"), { item, verdict: "accept" })).rejects.toMatchObject(refused);
  const seen = { item, verdict: "reject", suggestions: "on" } as const;
  await expect(perform(codeClaim, by(other, "amina"), seen)).rejects.toMatchObject(refused);
  const type = { field: "type", value: "COERCE" };
  await code(other, blind, "amina", [["correct", [denied]], ["correct"], ["undecided"]]);
  await code(other, blind, "berta", [
    ["correct", [denied, type]],
    ["correct", [type]],
    ["correct", [denied]],
  ]);
  // her own answer tells her nothing of how the claim was read
  expect((await itemsOf(other, blind, "amina"))[0]?.mine?.told).toEqual({ status: "denied" });
  await perform(closeBatch, by(other, "amina"), { batch: blind });
  const { units, fields } = await perform(measureBatch, by(other, "amina"), { batch: blind });
  expect(units[0]).toMatchObject({ n: 2, percent: 100 });
  expect(fields.map(({ field, n }) => [field, n]).filter(([, n]) => n !== 0)).toEqual([["status", 1]]);
  const shown = await itemsOf(other, blind, "amina");
  expect(shown.map(({ differs }) => differs)).toEqual([[], [], ["left open"]]);
  await perform(freezeBatch, by(other, "amina"), { batch: blind, unsettled: true });
  const { text } = await perform(releaseBatch, by(other, "amina"), { batch: blind });
  const [, agreed, single, left] = text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([agreed.outcome, agreed.holds.fields, agreed.holds.told]).toEqual([
    ...["agreed", ["status", "type"]],
    { status: "denied", type: "COERCE" },
  ]);
  expect([agreed.holds.claim.type, agreed.holds.claim.certainty.status]).toEqual(["COERCE", "denied"]);
  expect([single.outcome, left.outcome, left.holds]).toEqual(["agreed", "open", null]);
});

test("claims that coders add are units: unseen before it is closed, put together, compared apart, settled into the case", async () => {
  const other = await begun();
  const { batch: its } = await draw(other);
  for (const name of ["amina", "berta"]) await code(other, its, name, [["accept"], ["accept"], ["accept"]]);
  const add = (name: string, missed: object) =>
    perform(codeMissed, by(other, name), { batch: its, report: "a", ...missed } as never);
  const said = { predicate: "said", type: "statement", source: "a colonel" };
  const first = await add("amina", { ...said, clause: "Army units shelled Abyei, a colonel said" });
  await add("amina", { clause: "Army units shelled Talodi", predicate: "shelled", type: "COERCE", note: "a threat" });
  await add("berta", { ...said, clause: "units shelled Abyei, a colonel said" });
  const third = await add("berta", { clause: "Army units shelled Kadugli", predicate: "shelled", type: "DIE" });
  await perform(codeClaim, by(other, "berta"), { item: third.item, withdraw: true });
  for (const refusedOne of [
    { report: "b", clause: "Army units shelled Mogadishu", predicate: "shelled", type: "COERCE" },
    { clause: "Rebels shelled Abyei", predicate: "shelled", type: "COERCE" },
    { clause: "Army units shelled Abyei", predicate: "shelled", type: "NOTHING" },
  ])
    await expect(add("berta", refusedOne)).rejects.toMatchObject(refused);
  // berta sees her own alone, and cannot touch what amina added
  const hers = await perform(showBatch, by(other, "berta"), { batch: its });
  expect(hers.added.map(({ mine }) => mine?.told?.type)).toEqual(["statement"]);
  expect([hers.units, hers.mine, hers.batch.coders.map(({ coded }) => coded)]).toEqual([3, 3, [3, 3]]);
  const touching = perform(codeClaim, by(other, "berta"), { item: first.item, withdraw: true });
  await expect(touching).rejects.toMatchObject({ code: "not-found" });

  await perform(closeBatch, by(other, "chen"), { batch: its });
  await expect(add("amina", { ...said, clause: "a colonel said" })).rejects.toThrow("is closed");
  const { items, units } = await perform(showBatch, by(other, "chen"), { batch: its });
  expect([units, items.map(({ position }) => position)]).toEqual([5, [1, 2, 3, 4, 5]]);
  const added = items.filter((item) => item.added);
  const toldOf = (item: (typeof items)[number]) =>
    item.codes.map(({ by: who, told, passed_over }) => `${who} ${passed_over ? "passed over" : told?.type}`);
  expect(added.map((item) => [...toldOf(item).sort(), ...item.differs])).toEqual(
    expect.arrayContaining([
      ["amina statement", "berta statement", "clause"],
      ["amina COERCE", "berta passed over", "a claim, or none"],
    ]),
  );
  const measured = await perform(measureBatch, by(other, "chen"), { batch: its });
  const of = (field: string) => measured.units.find((one) => one.field === field);
  expect(of("a claim, or none")).toMatchObject({ n: 3, percent: 100 });
  expect(of("a claim that coders added, or none")).toMatchObject({ n: 2, percent: 50 });
  expect(of("a claim, or none, with those added")).toMatchObject({ n: 5, percent: 80 });
  expect(of("clause, word for word")).toMatchObject({ n: 4, percent: 75 });
  expect([measured.added, measured.together, measured.coders.map((coder) => coder.added)]).toEqual([2, 3, [2, 1]]);
  const alone = await perform(measureBatch, by(other, "chen"), { batch: its, coders: ["berta"] });
  expect(alone.added).toBe(1);

  const [both, passed] = [
    added.find(({ differs }) => differs.includes("clause")),
    added.find(({ codes }) => codes[1]?.passed_over),
  ];
  const another = { item: both?.item, verdict: "correct", corrections: [denied] } as const;
  await expect(perform(settleCode, by(other, "chen"), another)).rejects.toMatchObject(refused);
  const settled = await perform(settleCode, by(other, "chen"), { item: both?.item, as: "berta" });
  const none = await perform(settleCode, by(other, "chen"), { item: passed?.item, as: "berta" });
  expect([none.code?.verdict, none.judgement]).toEqual(["reject", null]);
  const log = await perform(showLog, by(other, "chen"), { judgements: true, standing: true });
  expect(log.judgements.map(({ id, decision }) => [id, decision.verdict])).toEqual([[settled.judgement, "add"]]);
  await perform(freezeBatch, by(other, "chen"), { batch: its });
  const { text, whole, claims } = await perform(releaseBatch, by(other, "chen"), { batch: its });
  expect([whole, claims]).toEqual([true, 5]);
  const lines = text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line));
  expect(
    lines
      .slice(3)
      .map(({ read, holds }) => [read, holds.is_claim])
      .sort(),
  ).toEqual([
    [null, false],
    [null, true],
  ]);
});

test("a batch is renamed, deleted and brought back; nobody codes what is deleted", async () => {
  const other = await begun();
  const { batch: its } = await draw(other);
  const names = async () => (await perform(listAllBatches, by(other, "chen"), {})).batches.map(({ name }) => name);
  await perform(changeBatch, by(other, "chen"), { batch: its, name: "raids", state: "deleted" });
  expect(await names()).toEqual([]);
  await expect(code(other, its, "amina", AMINA)).rejects.toThrow("is deleted");
  await perform(changeBatch, by(other, "chen"), { batch: its, state: "kept" });
  expect(await names()).toEqual(["raids"]);
  await expect(perform(showBatch, by(other, "chen"), { batch: "t_0" })).rejects.toMatchObject({ code: "not-found" });
});

test("what is forgotten goes out of batches and their releases, which say that it is gone", async () => {
  const other = await begun();
  const { batch: its } = await perform(drawBatch, by(other, "chen"), { name: "all", words: "shelled" });
  const all = await itemsOf(other, its, "chen");
  for (const name of ["amina", "berta"])
    for (const { item, report } of all)
      await perform(codeClaim, by(other, name), { item, verdict: "accept", note: `told in ${report}: Abyei` });
  await perform(closeBatch, by(other, "chen"), { batch: its });
  await perform(freezeBatch, by(other, "chen"), { batch: its });
  await perform(forget, by(other, "chen"), { reports: ["a"] });
  const { text, whole, gone, claims } = await perform(releaseBatch, by(other, "chen"), { batch: its });
  expect([whole, gone, claims]).toEqual([false, 3, 1]);
  expect(text).not.toMatch(/Kadugli|told in a/);
  const { db } = other.case;
  expect(await db.selectFrom("batch_claim").select("report_key").execute()).toEqual([{ report_key: "b" }]);
  expect(await db.selectFrom("batch_code").selectAll().execute()).toHaveLength(2);
});

test("claims of reports that are not open stay out of a release unless asked for", async () => {
  const other = await begun();
  const { batch: its } = await draw(other);
  await code(other, its, "amina", AMINA);
  await perform(closeBatch, by(other, "amina"), { batch: its, unfinished: true });
  const { hash } = await perform(freezeBatch, by(other, "amina"), { batch: its });
  await other.case.transaction(async ({ db }) => {
    await db.updateTable("report").set({ handling: "internal" }).where("key", "=", "a").execute();
  });
  const released = (more: object) => perform(releaseBatch, by(other, "amina"), { batch: its, ...more });
  expect(await released({})).toMatchObject({ whole: false, kept_back: 3, claims: 0, hash });
  expect(await released({ closed: true })).toMatchObject({ whole: true, kept_back: 0, claims: 3, hash });
});

test("batches of two copies of a case come together, whichever is merged into which", async () => {
  const sides = async () => {
    minutes = 0;
    const [left, right] = [await begun(), await begun()];
    const { batch: its } = await draw(left);
    await mergeCase(right.case, left.case, { now: () => new Date(Date.UTC(2024, 2, 6, 10)), by: "chen" });
    await code(left, its, "amina", AMINA);
    await code(right, its, "berta", BERTA);
    await perform(changeBatch, by(right, "berta"), { batch: its, name: "raids" });
    await perform(closeBatch, by(left, "amina"), { batch: its, unfinished: true });
    const [first, second] = await itemsOf(left, its, "chen");
    await perform(settleCode, by(left, "chen"), { item: first?.item, verdict: "reject" });
    const { judgement } = await perform(settleCode, by(left, "chen"), { item: second?.item, as: "amina" });
    await perform(undo, by(left, "chen"), { ids: [judgement ?? ""] });
    return { left, right, its };
  };
  const [first, second] = [await sides(), await sides()];
  const how = { now: () => new Date(Date.UTC(2024, 2, 7)), by: "chen" };
  await mergeCase(first.left.case, first.right.case, how);
  await mergeCase(second.right.case, second.left.case, how);
  expect(differencesOf(await stateOf(first.left.case), await stateOf(second.right.case))).toEqual([]);
  const { batch: line } = await perform(showBatch, by(first.left, "chen"), { batch: first.its });
  const settled = (await itemsOf(first.left, first.its, "chen")).map((item) => item.settled?.verdict ?? null);
  expect(settled).toEqual(["reject", null, null]);
  expect(line).toMatchObject({
    name: "raids",
    state: "closed",
    coders: [{ name: "amina" }, { name: "berta", coded: 3 }],
  });
});

test("a report that was read otherwise since is still coded and settled, but its fields are put right no more", async () => {
  const other = await begun();
  const { batch: its } = await draw(other);
  await code(other, its, "berta", [["accept"], ["correct", [denied]]]);
  const { report, reading } = made("a", { towns: ["Abyei", "Kadugli", "Talodi"], version: "2.0.0" });
  const claims = reading.claims.map((claim) => ({ ...claim, confidence: 0.5 }));
  const pool = {
    size: 1,
    versions: async () => reading.reader,
    read: async ({ id }: { readonly id: string }) => (id === report.id ? { ...reading, claims } : B.reading),
    close: async () => undefined,
  };
  for await (const _ of reread({ ...by(other, "chen"), pool }));
  const [first, second] = await itemsOf(other, its, "amina");
  await perform(codeClaim, by(other, "amina"), { item: first?.item, verdict: "reject" });
  const correcting = { item: second?.item, verdict: "correct", corrections: [denied] };
  await expect(perform(codeClaim, by(other, "amina"), correcting)).rejects.toThrow("draw a new batch");
  await perform(codeClaim, by(other, "amina"), { item: second?.item, verdict: "accept" });
  await perform(closeBatch, by(other, "amina"), { batch: its, unfinished: true });
  await perform(settleCode, by(other, "chen"), { item: first?.item, as: "berta" });
  await expect(perform(settleCode, by(other, "chen"), { item: second?.item, as: "berta" })).rejects.toThrow(
    "judge the claim itself",
  );
  await perform(settleCode, by(other, "chen"), { item: second?.item, as: "amina" });
  const judged = await perform(showLog, by(other, "chen"), { judgements: true, standing: true });
  expect(judged.judgements.map(({ decision }) => decision.verdict)).toEqual(["accept", "accept"]);
});
