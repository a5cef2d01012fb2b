import { afterEach, expect, test } from "vitest";
import { doctor, perform } from "../src/serve/operations/index.ts";
import { asAmina, BREAK, fillJudged, mendsAfter } from "./case/mending.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

let one: MadeCase;
afterEach(() => one.close());

test.each(Object.entries(BREAK))("%s: found, mended, and all is as it was", async (code, harm) => {
  one = await madeCase([]);
  await fillJudged(one.case);
  await mendsAfter(one.case, code, harm);
});

test("wants an author for mending, and none for looking", async () => {
  one = await madeCase([]);
  await fillJudged(one.case);
  const nobody = { ...asAmina(one.case), by: null };
  await expect(perform(doctor, nobody, { mend: true })).rejects.toThrow("Every change has an author");
  expect((await perform(doctor, nobody, {})).mended).toEqual([]);
});
