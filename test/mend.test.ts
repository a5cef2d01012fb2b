import { afterEach, expect, test } from "vitest";
import { doctor, perform } from "../src/serve/operations/index.ts";
import { asAmina, BREAK, fillJudged, mendsAfter } from "./case/mending.ts";
import { differencesOf, stateOf } from "./case/state.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

let one: MadeCase;
afterEach(() => one.close());

test.each(Object.entries(BREAK))("%s: found, mended, and all is as it was", async (code, harm) => {
  one = await madeCase([]);
  await fillJudged(one.case);
  await mendsAfter(one.case, code, harm);
});

test("resolves anew where all fits, as after an update of the rules: what older rules held apart or together is gone", async () => {
  one = await madeCase([]);
  await fillJudged(one.case);
  const before = await stateOf(one.case);
  await one.case.transaction(({ db }) => db.updateTable("edge").set({ score: -1, verdict: "unsure" }).execute());
  await perform(doctor, asAmina(one.case), { mend: true });
  expect(differencesOf(before, await stateOf(one.case)).join()).toContain("edge");
  await perform(doctor, asAmina(one.case), { mend: true, anew: true });
  expect(differencesOf(before, await stateOf(one.case))).toEqual([]);
  await expect(perform(doctor, asAmina(one.case), { anew: true })).rejects.toThrow("--mend --anew");
});

test("wants an author for mending, and none for looking", async () => {
  one = await madeCase([]);
  await fillJudged(one.case);
  const nobody = { ...asAmina(one.case), by: null };
  await expect(perform(doctor, nobody, { mend: true })).rejects.toThrow("Every change has an author");
  expect((await perform(doctor, nobody, {})).mended).toEqual([]);
});
