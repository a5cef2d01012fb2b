import { expect, test } from "vitest";
import { anchorOfClaim } from "../../../src/store/anchor.ts";
import type { CaseDb } from "../../../src/store/case.ts";
import { findAnchors } from "../../../src/store/queries/anchors.ts";
import { judgementOf, putJudgements } from "../../../src/store/queries/judgements.ts";
import { putReports } from "../../../src/store/queries/put-reports.ts";
import {
  claimsJudgedByOthers,
  countWaitingClaims,
  doubtfulPairs,
  judgementsSince,
  leftOpenBy,
  pairsJudged,
  reportsOfEvents,
  waitingClaims,
} from "../../../src/store/queries/review.ts";
import { onBoth } from "./backends.ts";
import { made } from "./made.ts";

const AT = "2024-03-06T09:00:00.000Z";

onBoth("what waits for review", ({ make }) => {
  const report = made("a", { towns: ["Abyei", "Kadugli", "Talodi"] });
  const confidences = [0.5, 0.2, 0.9];
  const item = {
    report: report.report,
    reading: {
      ...report.reading,
      claims: report.reading.claims.map((claim, at) => ({ ...claim, confidence: confidences[at] ?? 1 })),
    },
  };
  const judge = async (one: CaseDb, verdict: "accept" | "undecided", at: number, by: string) => {
    const on = anchorOfClaim(item.reading, item.reading.claims[at]?.id ?? "");
    if (!on) throw new Error(`no claim ${at}`);
    await putJudgements(one, [judgementOf({ at: AT, by, decision: { verdict, on } })]);
  };

  test("claims by worth, those judged left out; who left what open, and what others judged", async () => {
    const one = await make();
    await one.transaction(async (within) => {
      const { put } = await putReports(within, [item], AT);
      await findAnchors(within, put.keys());
    });
    const waiting = () => waitingClaims(one, { limit: 9 });
    expect((await waiting()).map(({ id, worth }) => [id, worth])).toEqual([
      [2, 3.2],
      [1, 2],
    ]);
    expect((await waitingClaims(one, { limit: 9, report: 7 })).length).toBe(0);
    await one.transaction(async (within) => {
      await judge(within, "accept", 1, "amal");
      await judge(within, "undecided", 0, "berta");
    });
    expect((await waiting()).map(({ id }) => id)).toEqual([1]);
    expect(await countWaitingClaims(one)).toBe(1);
    expect([...(await leftOpenBy(one, "berta"))]).toEqual([`a ${item.reading.claims[0]?.id}`]);
    expect((await claimsJudgedByOthers(one, "berta", { limit: 9 })).map(({ id }) => id)).toEqual([2]);
    expect((await claimsJudgedByOthers(one, "amal", { limit: 9 })).map(({ id }) => id)).toEqual([1]);
    expect([await judgementsSince(one, "2024-03-06"), await judgementsSince(one, "2024-03-06", "amal")]).toEqual([
      2, 1,
    ]);
    expect(await judgementsSince(one, "2024-03-07")).toBe(0);
    expect(await reportsOfEvents(one, [1, 2])).toEqual(new Map());
    expect(await pairsJudged(one, ["a_1"])).toEqual(new Set());
  });

  test("pairs that are unsure, those nearest to even first", async () => {
    const one = await make();
    await one.transaction(async ({ db }) => {
      const nodes = ["a_1", "a_2", "a_3", "a_4"].map((node, at) => ({ number: at + 1, room: "actors" as const, node }));
      await db
        .insertInto("node")
        .values(nodes.map((node) => ({ ...node, profile: "{}" })))
        .execute();
      await db
        .insertInto("edge")
        .values([
          { a: 1, b: 2, score: 1.5, verdict: "unsure" },
          { a: 1, b: 3, score: -0.2, verdict: "unsure" },
          { a: 1, b: 4, score: 0.04, verdict: "unsure" },
          { a: 2, b: 3, score: 0, verdict: "same" },
        ])
        .execute();
    });
    const nearest = { room: "actors", a: "a_1", b: "a_4", score: 0.04 };
    expect(await doubtfulPairs(one, 9)).toEqual([
      nearest,
      { room: "actors", a: "a_1", b: "a_3", score: -0.2 },
      { room: "actors", a: "a_1", b: "a_2", score: 1.5 },
    ]);
    // as many as are asked for are near to even: the index of these alone is read
    expect(await doubtfulPairs(one, 1)).toEqual([nearest]);
    expect(await doubtfulPairs(one, 2)).toHaveLength(2);
  });
});
