import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Case } from "./case.ts";
import { insertRows } from "./insert-rows.ts";
import { openCase } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-rows-"));
let kept: Case;
beforeAll(async () => {
  kept = await openCase(join(folder, "rows.case"), { create: true });
});
afterAll(async () => {
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});

const many = <Row>(rows: (at: number) => Row) => Array.from({ length: 40 }, (_, at) => rows(at));

test.each([
  ["whole numbers", many((at) => ({ a: at, b: 2 ** 52 - at, score: at, verdict: "same" as const }))],
  ["short fractions", many((at) => ({ a: at, b: at, score: at / 8 - 2.1234, verdict: "unsure" as const }))],
  ["fractions of every length", many((at) => ({ a: at, b: at, score: 1 / (at + 3), verdict: "same" as const }))],
  [
    "very small and very large",
    many((at) => ({ a: at, b: at, score: (at % 2 ? 1e-300 : 1.5e300) * at, verdict: "same" as const })),
  ],
] as const)("%s come back as they were given", async (_, rows) => {
  await kept.transaction(async (one) => {
    await one.db.deleteFrom("edge").execute();
    await insertRows(one, "edge", [...rows]);
  });
  const back = await kept.db.selectFrom("edge").selectAll().orderBy("a").execute();
  expect(back).toEqual([...rows].sort((a, b) => a.a - b.a));
});

test("words come back as they were given, whatever is in them, save what no database holds", async () => {
  const hard = ['a "quoted" word', "it's; drop table member", "\\u0041 \\", "عربي", "🕊️", "", "[1,2]", "null", "1.0"];
  const cut = (by: string) => ({ room: "actors" as const, node: "cut", group_id: `a${by}b` });
  const forms = many((at) => ({
    room: "actors" as const,
    node: `a_${at}`,
    group_id: `${hard[at % hard.length]}${at < hard.length ? "" : at}`,
  }));
  await kept.transaction((one) => insertRows(one, "member", [...forms, cut("\0")]));
  const back = await kept.db.selectFrom("member").selectAll().execute();
  const sorted = (some: readonly object[]) => some.map((row) => JSON.stringify(row)).sort();
  expect(sorted(back)).toEqual(sorted([...forms, cut("\ufffd")]));
});

test("rows that are there already are replaced or left, together as one by one", async () => {
  const rows = (score: number) => many((at) => ({ a: at, b: at, score, verdict: "same" as const }));
  const scores = async () => {
    const back = await kept.db.selectFrom("edge").select("score").distinct().execute();
    return back.map(({ score }) => score);
  };
  await kept.transaction(async (one) => {
    await one.db.deleteFrom("edge").execute();
    await insertRows(one, "edge", rows(1));
    await insertRows(one, "edge", rows(2), { on: ["a", "b"], set: [] });
  });
  expect(await scores()).toEqual([1]);
  await kept.transaction((one) => insertRows(one, "edge", rows(3), { on: ["a", "b"], set: ["score"] }));
  expect(await scores()).toEqual([3]);
});
