import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addClaim, type Imported, judge, perform, undo } from "../src/serve/operations/index.ts";
import { addBatch } from "./case/adding.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { type Made, made } from "./contract/case/made.ts";
import { exportedText } from "./exported.ts";
import { freshCases } from "./fresh-cases.ts";
import { imported } from "./imported.ts";
import { ABYEI, rich, toldAs } from "./rich-case.ts";

const newCase = freshCases();

const REPORTS: readonly Made[] = [
  rich("raid", { towns: ["Abyei", "Kadugli"], places: [ABYEI], claims: () => toldAs("2024-03-03", 12) }),
  rich("in/box 2.txt", {
    towns: ["Abyei"],
    published: "2024-03-06",
    report: { author: "Amina Issa", url: "https://a.example/2" },
  }),
  rich("secret", { towns: ["Talodi"], report: { handling: "confidential" } }),
  made("copy", { towns: ["Abyei", "Kadugli"], published: "2024-03-07" }),
  made("later", { towns: ["Zinder", "Mogadishu"], published: "2024-05-01" }),
];

/** What people may decide on the reports above, each as a step; later ones may take earlier ones back. */
const on = (report: number, at: number) => `${REPORTS[report]?.report.id} ${REPORTS[report]?.reading.claims[at]?.id}`;
const DECISIONS: readonly Record<string, unknown>[] = [
  {
    verdict: "correct",
    on: on(0, 0),
    corrections: [
      { field: "type", value: "COERCE" },
      { field: "mode", value: null },
    ],
  },
  { verdict: "reject", on: on(0, 1) },
  { verdict: "accept", on: on(4, 0) },
  { verdict: "grade", on: on(4, 1), credibility: "3" },
  { verdict: "not-same", a: "raid e1", b: "later e1" },
  { verdict: "same", a: "raid e2", b: "later e2" },
];

test("a case that is exported and imported is the same case, whatever people decided", async () => {
  const steps = fc.subarray([...DECISIONS.keys()]);
  const which = fc.subarray([...REPORTS.keys()], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(which, steps, fc.boolean(), fc.boolean(), async (reports, decisions, adds, undoes) => {
      const kept = await newCase();
      for (const report of reports) await addBatch(kept, [REPORTS[report] as Made]);
      let hour = 0;
      const context = () => ({ case: kept, now: () => new Date(Date.UTC(2024, 2, 6, hour++)), by: "amina" });
      const done: string[] = [];
      for (const decision of decisions) {
        const words = JSON.stringify(DECISIONS[decision]);
        const needed = REPORTS.filter(({ report: { id } }) => words.includes(`"${id} `)).map(({ report }) => report.id);
        const there = reports.map((report) => REPORTS[report]?.report.id);
        if (needed.every((id) => there.includes(id)))
          done.push((await perform(judge, context(), DECISIONS[decision])).judgement.id);
      }
      if (adds && reports.includes(0))
        await perform(addClaim, context(), {
          report: "raid",
          clause: "Army units shelled Abyei",
          predicate: "shelled",
          type: "MOBILIZE",
        });
      if (undoes && done[0]) await perform(undo, context(), { ids: [done[0]] });
      const copy = await newCase();
      const outcome = await imported(copy, await exportedText(kept, { as: "jsonl", closed: true }));
      expect(outcome.filter(({ kind }) => kind === "refused")).toEqual([]);
      expect(differencesOf(await stateOf(kept), await stateOf(copy))).toEqual([]);
    }),
    { numRuns: 12, seed: 7 },
  );
});

describe("the records", () => {
  test("are of the sorts that the contract names, a report before its reading", async () => {
    const kept = await newCase();
    for (const report of REPORTS) await addBatch(kept, [report]);
    const records = (await exportedText(kept, { as: "jsonl" }))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const of = (sort: string) => records.filter(({ record }) => record === sort);
    expect(of("report").map(({ id }) => id)).toEqual(["raid", "in/box 2.txt", "copy", "later"]);
    expect(of("report")[2]).toMatchObject({ copy_of: "raid", copy_kind: "copy" });
    expect(of("claim")[0]).toMatchObject({ report: "raid", claim: REPORTS[0]?.reading.claims[0]?.id, type: "ASSAULT" });
    const abyei = of("actor").find(({ name }) => name === "Abyei");
    expect(abyei?.mentions).toContainEqual({ report: "raid", span: { start: 19, end: 24, text: "Abyei" } });
    expect(of("event")[0]).toMatchObject({ origins: { affirming: [1, expect.any(Number)], denying: [0, 0] } });
    const sorts = records.map(({ record }) => record);
    for (const [at, sort] of sorts.entries()) if (sort === "reading") expect(sorts[at - 1]).toBe("report");
  });

  test("imported twice bring nothing new", async () => {
    const [kept, copy] = [await newCase(), await newCase()];
    await addBatch(kept, [REPORTS[0] as Made]);
    const text = await exportedText(kept, { as: "jsonl" });
    expect(await imported(copy, text)).toEqual([{ kind: "added", id: "raid" }]);
    expect(await imported(copy, text)).toEqual([{ kind: "there", id: "raid" }]);
  });
});

describe("what is refused is told with its line, and the rest goes through", () => {
  const changed = async (change: (lines: string[]) => readonly string[]) => {
    const [kept, copy] = [await newCase(), await newCase()];
    for (const at of [0, 4]) await addBatch(kept, [REPORTS[at] as Made]);
    const lines = (await exportedText(kept, { as: "jsonl" })).trim().split("\n");
    return imported(copy, change(lines).join("\n"));
  };
  const edited = (line: string, edit: (record: Record<string, Record<string, unknown>>) => void) => {
    const record = JSON.parse(line) as Record<string, Record<string, unknown>>;
    edit(record);
    return JSON.stringify(record);
  };

  test.each<[string, (lines: string[]) => readonly string[], Partial<Imported> & Record<string, unknown>, string]>([
    ["no JSON", ([first = "", ...more]) => ["{", first, ...more], { line: 1, id: null }, "no JSON"],
    [
      "no record",
      ([first = "", ...more]) => ['{"sort":"song"}', first, ...more],
      { line: 1, id: null },
      "no record of a case",
    ],
    [
      "a report without its reading",
      (lines) => lines.filter((_, at) => at !== 1),
      { line: 1, id: "raid" },
      "hearsay add",
    ],
    ["a reading alone", (lines) => lines.slice(1), { line: 1, id: null }, "stands alone"],
    [
      "a reading of another text",
      ([report = "", ...more]) => [edited(report, (one) => Object.assign(one, { text: "The army slept." })), ...more],
      { line: 2, id: "raid" },
      "of another text",
    ],
    [
      "words that do not stand there",
      ([report = "", reading = "", ...more]) => [
        report,
        edited(reading, ({ claims = {} }) =>
          Object.assign((claims[0] as { predicate: object }).predicate, { text: "slept" }),
        ),
        ...more,
      ],
      { line: 2, id: "raid" },
      "do not stand",
    ],
  ])("%s", async (_, change, refused, says) => {
    const outcome = await changed(change);
    const [first] = outcome.filter(({ kind }) => kind === "refused");
    expect(first).toMatchObject({ kind: "refused", ...refused });
    expect(first?.kind === "refused" && first.error.message).toContain(says);
    expect(outcome).toContainEqual({ kind: "added", id: "later" });
  });

  test("another text under an id that is there", async () => {
    const [kept, copy] = [await newCase(), await newCase()];
    await addBatch(kept, [made("raid", { towns: ["Talodi"] })]);
    await addBatch(copy, [made("raid", { towns: ["Zinder"] })]);
    const [outcome] = await imported(copy, await exportedText(kept, { as: "jsonl" }));
    expect(outcome).toMatchObject({ kind: "refused", line: 2, id: "raid" });
  });
});
