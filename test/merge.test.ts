import { expect, test } from "vitest";
import type { ReadReport } from "../src/serve/operations/add/keep-reports.ts";
import { addClaim, type Case, judge, mergeCase, perform, showLog, undo } from "../src/serve/operations/index.ts";
import { examine } from "../src/store/doctor.ts";
import { listJudgements } from "../src/store/queries/judgements.ts";
import { addBatch } from "./case/adding.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { type Made, made } from "./contract/case/made.ts";
import { freshCases } from "./fresh-cases.ts";

const newCase = freshCases();

type Steps = (kept: Case, by: (name: string, hour: number) => Parameters<typeof perform>[1]) => Promise<void>;

async function caseOf(reports: readonly ReadReport[], steps: Steps = async () => undefined): Promise<Case> {
  const kept = await newCase();
  for (const report of reports) await addBatch(kept, [report]);
  await steps(kept, (name, hour) => ({ case: kept, now: () => new Date(Date.UTC(2024, 2, 6, hour)), by: name }));
  return kept;
}

const NOW = { now: () => new Date("2024-03-07T08:00:00Z"), by: "berta" };
const shared = made("shared", { towns: ["Abyei", "Kadugli"] });
const claimIn = ({ report, reading }: Made, at: number) => `${report.id} ${reading.claims[at]?.id}`;

/** Another text under an id, as `hearsay add` names it where the id is taken. */
function versionOf(id: string, one: Made, name: string): Made {
  const told = { id: name, version_of: id };
  return {
    report: { ...one.report, ...told },
    reading: { ...one.reading, report: { ...one.reading.report, ...told } },
  };
}
const nameOf = (id: string, { reading }: Made) => `${id}#${reading.report.text_hash.slice(0, 8)}`;

/** Merges two cases both ways and gives what is there, the same whichever way. */
async function bothWays(left: () => Promise<Case>, right: () => Promise<Case>) {
  const [a, b, c, d] = [await left(), await right(), await left(), await right()];
  const [one, other] = [await mergeCase(a, b, NOW), await mergeCase(d, c, NOW)];
  expect(differencesOf(await stateOf(a), await stateOf(d))).toEqual([]);
  expect(one.disagreements).toEqual(other.disagreements);
  expect(one.other_text).toEqual(other.other_text);
  for (const kept of [a, d])
    expect((await examine(kept)).findings.map(({ code }) => code)).not.toContain("nodes-without-use");
  const again = await mergeCase(a, b, NOW);
  expect(again).toMatchObject({ added: 0, newer: 0, judgements: 0 });
  expect(differencesOf(await stateOf(a), await stateOf(d))).toEqual([]);
  return { kept: a, merged: one };
}

test("reports, later readings and judgements come together, whichever case is merged into which", async () => {
  const newer = made("shared", { towns: ["Abyei", "Kadugli"], version: "2.0.0" });
  const left = () =>
    caseOf([shared, made("a", { towns: ["Talodi", "Abyei"] })], async (_, by) => {
      await perform(judge, by("amina", 9), { verdict: "same", a: "shared e2", b: "a e2", note: "one place" });
      await perform(judge, by("amina", 10), { verdict: "reject", on: claimIn(shared, 1) });
      await perform(judge, by("amina", 11), {
        verdict: "correct",
        on: claimIn(shared, 0),
        corrections: [{ field: "actors", value: "a colonel" }],
      });
    });
  const right = () =>
    caseOf([made("b", { towns: ["Abyei"] }), newer], async (_, by) => {
      await perform(judge, by("berta", 9), { verdict: "accept", on: claimIn(shared, 1) });
      await perform(judge, by("berta", 10), { verdict: "not-same", a: "b e2", b: "shared e2" });
      const taken = await perform(judge, by("chris", 11), { verdict: "accept", on: claimIn(shared, 0) });
      await perform(undo, by("chris", 12), { ids: [taken.judgement.id] });
      const { report, clause } = { report: "b", clause: "Army units shelled Abyei, a colonel said" };
      await perform(addClaim, by("berta", 13), { report, clause, predicate: "said", type: "statement" });
    });
  const { kept, merged } = await bothWays(left, right);
  expect(merged.disagreements).toHaveLength(1);
  const asked = { case: kept, now: () => new Date("2024-03-08T08:00:00Z"), by: "chris" };
  const open = await perform(showLog, asked, { disputed: true });
  expect(open.disagreements).toEqual(merged.disagreements);
  expect(open.judgements.map(({ by }) => by).sort()).toEqual(["amina", "berta"]);
  expect((await perform(showLog, asked, { disputed: true, author: "chris" })).disagreements).toEqual([]);
  const judgements = await listJudgements(kept);
  expect(judgements.map(({ at, by }) => `${at.slice(11, 13)} ${by}`).sort()).toEqual(
    ["09 amina", "09 berta", "10 amina", "10 berta", "11 amina", "11 chris", "13 berta"].sort(),
  );
  expect(judgements.find(({ by }) => by === "chris")?.withdrawn).toMatchObject({ by: "chris" });
  await perform(undo, asked, { ids: [open.judgements[0]?.id ?? ""] });
  expect((await perform(showLog, asked, { disputed: true })).disagreements).toEqual([]);
});

test("of two texts under one id the earlier keeps it; the other is a version, and judgements go with their words", async () => {
  const early = made("raid", { towns: ["Abyei"], published: "2024-03-01" });
  const late = made("raid", { towns: ["Kadugli", "Talodi"], published: "2024-03-04" });
  const name = nameOf("raid", late);
  const left = () =>
    caseOf([early], async (_, by) => {
      await perform(judge, by("amina", 9), { verdict: "accept", on: claimIn(early, 0) });
    });
  const right = () =>
    caseOf([late, made("b", { towns: ["Abyei"] })], async (_, by) => {
      await perform(judge, by("berta", 9), { verdict: "reject", on: claimIn(late, 1) });
    });
  const { kept, merged } = await bothWays(left, right);
  expect(merged.other_text).toEqual(["raid"]);
  const reports = await kept.db.selectFrom("report").select(["key", "version_of"]).orderBy("key").execute();
  expect(reports).toEqual([
    { key: "b", version_of: null },
    { key: "raid", version_of: null },
    { key: name, version_of: "raid" },
  ]);
  const judged = await kept.db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .select(["report.key", "judged"])
    .where("judged", "is not", null)
    .orderBy("judged")
    .execute();
  expect(judged).toEqual([
    { key: "raid", judged: "accepted" },
    { key: name, judged: "rejected" },
  ]);
});

test("two cases that met the same texts in another order agree on their names", async () => {
  const early = made("raid", { towns: ["Abyei"], published: "2024-03-01" });
  const late = made("raid", { towns: ["Kadugli"], published: "2024-03-04" });
  const { kept } = await bothWays(
    () => caseOf([early, versionOf("raid", late, nameOf("raid", late))]),
    () => caseOf([late, versionOf("raid", early, nameOf("raid", early))]),
  );
  const reports = await kept.db.selectFrom("report").select(["key", "text_hash"]).orderBy("key").execute();
  expect(reports).toEqual([
    { key: "raid", text_hash: early.reading.report.text_hash },
    { key: nameOf("raid", late), text_hash: late.reading.report.text_hash },
  ]);
});
