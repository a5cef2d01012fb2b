import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addClaim,
  agreement,
  judge,
  perform,
  review,
  showClaim,
  showReport,
  undo,
} from "../src/serve/operations/index.ts";
import { review as migration } from "../src/store/migrations/0002-review.ts";
import { CLAIM_WORTH } from "../src/store/queries/review.ts";
import { type Made, made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

/** A report whose claims are read with these confidences, in order. */
function doubtful(id: string, towns: readonly string[], confidences: readonly number[], more: object = {}): Made {
  const { report, reading } = made(id, { towns });
  const claims = reading.claims.map((claim, at) => ({ ...claim, confidence: confidences[at] ?? 0.9, ...more }));
  return { report, reading: { ...reading, claims } };
}
const A = doubtful("a", ["Abyei", "Kadugli", "Talodi"], [0.7, 0.2, 0.9]);
const B = doubtful("b", ["Mogadishu"], [0.2], { type: "CONSULT", quad: 1, mode: "visit" });
const C = doubtful("c", ["Jowhar"], [0.4], { told_as: "background" });

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase([A, B, C]);
});
afterAll(() => one.close());

let minutes = 0;
const by = (name: string) => ({ case: one.case, now: () => new Date(Date.UTC(2024, 2, 6, 9, minutes++)), by: name });
const idOf = ({ report, reading }: Made, at: number) => `${report.id} ${reading.claims[at]?.id}`;
const listed = async (name: string, input: object = {}) => {
  const { items, ...rest } = await perform(review, by(name), { what: "claims", ...input });
  const told = items.flatMap((item) =>
    item.kind === "claim" ? [`${item.line.report} ${item.line.recipients[0]?.words} ${item.weight}`] : [],
  );
  return { told, items, ...rest };
};

test("doubt times consequence: conflict in deeds before words, background half, what is surely read not at all", async () => {
  const { told, waiting, done } = await listed("amina");
  expect(told).toEqual(["a Kadugli 3.2", "b Mogadishu 1.6", "a Abyei 1.2", "c Jowhar 1.2"]);
  expect([waiting.claims, done]).toEqual([4, { today: 0, mine: 0 }]);
  expect((await listed("amina", { limit: 2 })).told).toEqual(["a Kadugli 3.2", "b Mogadishu 1.6"]);
  expect((await listed("amina", { report: "c" })).told).toEqual(["c Jowhar 1.2"]);
  const [first] = (await listed("amina")).items;
  expect(first?.kind === "claim" && [first.around.words, first.asks]).toEqual([
    "Army units shelled Kadugli",
    ["Read with 20 % confidence", "it tells of conflict in deeds"],
  ]);
});

test("what is judged waits no more; what one left open waits for others; a second look does not tell the first", async () => {
  const accepted = await perform(judge, by("amina"), { verdict: "accept", on: idOf(A, 1) });
  await perform(judge, by("amina"), { verdict: "undecided", on: idOf(B, 0) });
  const mine = await listed("amina");
  expect([mine.told, mine.done]).toEqual([["a Abyei 1.2", "c Jowhar 1.2"], { today: 2, mine: 2 }]);
  const hers = await listed("berta");
  expect([hers.told, hers.done]).toEqual([["b Mogadishu 1.6", "a Abyei 1.2", "c Jowhar 1.2"], { today: 2, mine: 0 }]);
  const second = await listed("berta", { second: true });
  expect(second.told).toEqual(["a Kadugli 3.2", "b Mogadishu 1.6"]);
  expect(second.items.map((item) => item.kind === "claim" && item.line.judged)).toEqual([null, null]);
  expect((await listed("amina", { second: true })).told).toEqual([]);
  const corrected = await perform(judge, by("amina"), {
    verdict: "correct",
    on: idOf(C, 0),
    corrections: [
      { field: "status", value: "alleged" },
      { field: "type", value: "COERCE" },
      { field: "chain", value: [{ hop: 0 }] },
    ],
  });
  const [, , blind] = (await listed("berta", { second: true })).items;
  expect(
    blind?.kind === "claim" && [blind.line.report, blind.line.type, blind.line.status, blind.line.chain.length],
  ).toEqual(["c", "ASSAULT", "reported", 2]);
  await perform(undo, by("amina"), { ids: [corrected.judgement.id] });
  await perform(undo, by("amina"), { ids: [accepted.judgement.id] });
  expect((await listed("amina")).told[0]).toBe("a Kadugli 3.2");
});

test("two who said something of the same claims are compared by verdict, by field and by the words of clauses", async () => {
  for (const at of [0, 1, 2]) await perform(judge, by("amina"), { verdict: "accept", on: idOf(A, at) });
  await perform(judge, by("berta"), { verdict: "accept", on: idOf(A, 0) });
  await perform(judge, by("berta"), { verdict: "reject", on: idOf(A, 1) });
  const content = A.reading.claims[2]?.content;
  await perform(judge, by("berta"), {
    verdict: "correct",
    on: idOf(A, 2),
    corrections: [
      { field: "status", value: "alleged" },
      { field: "content", value: { start: content?.start, end: (content?.end ?? 0) - 7, text: "Army units shelled" } },
    ],
  });
  const { reviewers, together, fields, pairs, disagreements } = await perform(agreement, by("chris"), {
    reviewers: ["amina", "berta"],
  });
  expect(reviewers.map(({ name, claims, accept, reject, correct }) => [name, claims, accept, reject, correct])).toEqual(
    [
      ["amina", 4, 3, 0, 0],
      ["berta", 3, 1, 1, 1],
    ],
  );
  expect(together).toBe(3);
  const of = (name: string) => fields.find(({ field }) => field === name);
  expect(of("verdict")).toEqual({ field: "verdict", n: 3, percent: 33.3, alpha: -0.111 });
  expect(of("type")).toEqual({ field: "type", n: 2, percent: 100, alpha: null });
  expect(of("status")).toEqual({ field: "status", n: 2, percent: 50, alpha: 0 });
  expect(of("clause, word for word")).toMatchObject({ n: 2, percent: 50 });
  expect(of("clause, by overlap")).toMatchObject({ n: 2, percent: 86 });
  expect(pairs).toEqual([{ a: "amina", b: "berta", fields }]);
  expect(disagreements.map(({ says }) => says.map(({ by: who, verdict }) => `${who} ${verdict}`))).toEqual([
    ["amina accept", "berta reject"],
    ["amina accept", "berta correct"],
  ]);
});

test("a report is opened blind: as it was read, with what whoever asks put right, and nothing that others decided", async () => {
  const other = await madeCase([A]);
  const as = (name: string) => ({ ...by(name), case: other.case });
  const correct = (name: string, corrections: readonly object[], more: object = {}) =>
    perform(judge, as(name), { verdict: "correct", on: idOf(A, 0), corrections, ...more });
  const added = { clause: "Army units shelled Talodi", predicate: "said", type: "CONSULT" };
  await perform(addClaim, as("amina"), { report: "a", ...added });
  await correct("amina", [
    { field: "status", value: "alleged" },
    { field: "counts", value: [{ words: "Army units", of: "troops", low: 2 }] },
    { field: "chain", value: [{ hop: 0 }] },
  ]);
  await perform(judge, as("amina"), { verdict: "reject", on: idOf(A, 1) });
  const seen = async (name: string, blind: boolean) => {
    const { claims, reading } = await perform(showReport, as(name), { report: "a", blind });
    const claim = { report: "a", claim: A.reading.claims[0]?.id };
    const { line, judgements, as_read } = await perform(showClaim, as(name), { ...claim, blind });
    expect(as_read?.certainty.status).toBe("reported");
    return [
      claims.map(({ judged, status }) => `${status} ${judged}`).sort(),
      ...[reading.claims.length, line.counts.length, line.chain.length, judgements.map((one) => one.by)],
    ];
  };
  expect(await seen("berta", false)).toEqual([
    ["alleged corrected", "asserted added", "reported null", "reported rejected"].sort(),
    ...[4, 1, 1, ["amina"]],
  ]);
  const asRead = ["reported null", "reported null", "reported null"];
  expect(await seen("berta", true)).toEqual([asRead, 3, 0, 2, []]);
  // the second hop is there as she sees the claim, though another took it away
  await correct("berta", [{ field: "chain", value: [{ hop: 0 }, { hop: 1, stance: "denies" }] }], { blind: true });
  expect(await seen("berta", true)).toEqual([
    ["denied corrected", "reported null", "reported null"],
    3,
    0,
    2,
    ["berta"],
  ]);
  await other.close();
});

test("the order is found by an index, whose expression is the one that is asked", async () => {
  expect(migration().join("\n")).toContain(CLAIM_WORTH);
  // a case of its own: a plan that was asked for holds on to the state that it was asked in
  const other = await madeCase([A]);
  const asked = sql`select id from claim
    where judged is null and ${sql.raw(CLAIM_WORTH)} >= 1 order by ${sql.raw(CLAIM_WORTH)} desc, id limit 9`;
  const plan = await other.case.snapshot(async ({ db, kind }) => {
    if (kind === "sqlite") return (await sql`explain query plan ${asked}`.execute(db)).rows;
    // of three rows it would read all
    await sql`set local enable_seqscan = off`.execute(db);
    await sql`set local enable_bitmapscan = off`.execute(db);
    return (await sql`explain ${asked}`.execute(db)).rows;
  });
  await other.close();
  expect(JSON.stringify(plan)).toMatch(/(USING .*INDEX|Index Scan using) claim_by_worth/);
  expect(JSON.stringify(plan)).not.toMatch(/TEMP B-TREE|Sort/);
});
