import { sql } from "kysely";
import { afterEach, expect, test } from "vitest";
import { doctor, judge, perform } from "../src/serve/operations/index.ts";
import type { CaseDb } from "../src/store/case.ts";
import { listLog } from "../src/store/queries/log.ts";
import { dropWords } from "../src/store/words.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

let one: MadeCase;
afterEach(() => one.close());

const context = () => ({ case: one.case, now: () => new Date("2024-03-07T08:00:00Z"), by: "amina" });

/** A case with copies, a judgement that parts two uses of one node, and a correction. */
async function judgedCase(): Promise<void> {
  const towns = ["Abyei", "Kadugli"];
  const [a, b] = [made("a", { towns }), made("b", { towns, published: "2024-03-09" })];
  one = await madeCase([a, b, made("c", { towns: ["Talodi"] })]);
  await perform(judge, context(), { verdict: "not-same", a: "a e2", b: "b e2" });
  const corrections = [
    { field: "type", value: "COERCE" },
    { field: "mode", value: null },
  ];
  await perform(judge, context(), { verdict: "correct", on: `a ${a.reading.claims[1]?.id}`, corrections });
}

const BREAK: Readonly<Record<string, (within: CaseDb) => Promise<unknown>>> = {
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

test.each(Object.entries(BREAK))("%s: found, mended, and all is as it was", async (code, harm) => {
  await judgedCase();
  const before = await stateOf(one.case);
  expect((await perform(doctor, context(), {})).findings).toEqual([]);
  await one.case.transaction(harm);
  expect((await perform(doctor, context(), {})).findings.map((found) => found.code)).toContain(code);
  const { findings, mended } = await perform(doctor, context(), { mend: true });
  expect(findings).toEqual([]);
  expect(mended).toContain(code);
  expect(differencesOf(before, await stateOf(one.case))).toEqual([]);
  expect((await listLog(one.case, { limit: 1 }))[0]).toMatchObject({ action: "mend", author: "amina" });
});

test("wants an author for mending, and none for looking", async () => {
  await judgedCase();
  const nobody = { ...context(), by: null };
  await expect(perform(doctor, nobody, { mend: true })).rejects.toThrow("Every change has an author");
  expect((await perform(doctor, nobody, {})).mended).toEqual([]);
});
