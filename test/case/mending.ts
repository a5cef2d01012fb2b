import { sql } from "kysely";
import { expect } from "vitest";
import { type Case, doctor, judge, perform } from "../../src/serve/operations/index.ts";
import type { CaseDb } from "../../src/store/case.ts";
import { listLog } from "../../src/store/queries/log.ts";
import { dropWords } from "../../src/store/words.ts";
import { made } from "../contract/case/made.ts";
import { addMade } from "../made-case.ts";
import { differencesOf, stateOf } from "./state.ts";

export const asAmina = (kept: Case) => ({ case: kept, now: () => new Date("2024-03-07T08:00:00Z"), by: "amina" });

/** Fills a case with copies, a judgement that parts two uses of one node, and a correction. */
export async function fillJudged(kept: Case): Promise<void> {
  const towns = ["Abyei", "Kadugli"];
  const [a, b] = [made("a", { towns }), made("b", { towns, published: "2024-03-09" })];
  await addMade(kept, [a, b, made("c", { towns: ["Talodi"] })]);
  await perform(judge, asAmina(kept), { verdict: "not-same", a: "a e2", b: "b e2" });
  const corrections = [
    { field: "type", value: "COERCE" },
    { field: "mode", value: null },
  ];
  await perform(judge, asAmina(kept), { verdict: "correct", on: `a ${a.reading.claims[1]?.id}`, corrections });
}

/** What may be wrong with a case, by the code under which doctor finds it. */
export const BREAK: Readonly<Record<string, (within: CaseDb) => Promise<unknown>>> = {
  "claims-not-indexed": (within) => dropWords(within, "claim_words", sql<number>`(select max(id) from claim)`),
  "nodes-without-use": ({ db }) =>
    db.insertInto("node").values({ number: 999_999, room: "stories", node: "r_0000", profile: "{}" }).execute(),
  "nodes-without-group": ({ db }) => db.deleteFrom("member").where("room", "=", "events").execute(),
  "uses-without-node": ({ db }) => db.deleteFrom("node").where("room", "=", "actors").execute(),
  "members-without-node": ({ db }) =>
    db.insertInto("member").values({ room: "events", node: "v_0000", group_id: "v_0000" }).execute(),
  "stories-without-group": ({ db }) =>
    db
      .insertInto("story")
      .values({ id: "r_0000", label: "a story", start_day: null, end_day: null, reports: 2, description: "{}" })
      .execute(),
};

/** Harms a case that is whole; doctor finds it, mends it, and all is as it was. */
export async function mendsAfter(kept: Case, code: string, harm: (within: CaseDb) => Promise<unknown>): Promise<void> {
  const before = await stateOf(kept);
  expect((await perform(doctor, asAmina(kept), {})).findings).toEqual([]);
  await kept.transaction(harm);
  expect((await perform(doctor, asAmina(kept), {})).findings.map((found) => found.code)).toContain(code);
  const { findings, mended } = await perform(doctor, asAmina(kept), { mend: true });
  expect(findings).toEqual([]);
  expect(mended).toContain(code);
  expect(differencesOf(before, await stateOf(kept))).toEqual([]);
  expect((await listLog(kept, { limit: 1 }))[0]).toMatchObject({ action: "mend", author: "amina" });
}
