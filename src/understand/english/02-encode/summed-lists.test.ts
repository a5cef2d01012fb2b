import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withSummedLists } from "./summed-lists.ts";

/** Where a word hangs: "relation>head". */
const hung = (table: string, form: string) => {
  const { words } = withSummedLists(analysisOf(table));
  const found = words.find(({ text }) => text === form);
  return `${found?.relation}>${words[found?.head ?? -1]?.text ?? "-"}`;
};

const HELD = `
Police   NOUN  2 nsubj police
held     VERB  0 root hold
nine     NUM   4 nummod
nurses   NOUN  2 obj nurse
_,       PUNCT 7 punct
five     NUM   7 nummod
Turks    PROPN 4 conj
and      CCONJ 10 cc
four     NUM   10 nummod
Greeks   PROPN 7 conj`;

it("takes parts whose numbers make up the whole for who those are", () => {
  expect([hung(HELD, "Turks"), hung(HELD, "Greeks")]).toEqual(["list>nurses", "conj>Turks"]);
});

it("leaves a list whose numbers do not add up, and men and women side by side", () => {
  expect(hung(HELD.replace("nine ", "12 "), "Turks")).toBe("conj>nurses");
  expect(hung(HELD.replace("nurses   NOUN  2 obj nurse", "men NOUN 2 obj man"), "Turks")).toBe("conj>men");
});
