import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withLedAppositions } from "./led-appositions.ts";

const relations = (table: string) => withLedAppositions(analysisOf(table)).words.map(({ relation }) => relation);

it("takes what a preposition leads to for no apposition", () => {
  expect(relations("aide NOUN 0 root\nto ADP 3 case\nRuiz PROPN 1 appos")).toEqual(["root", "case", "nmod"]);
});

it("leaves appositions alone", () => {
  expect(relations("aide NOUN 0 root\n_, PUNCT 3 punct\nRuiz PROPN 1 appos")).toEqual(["root", "punct", "appos"]);
  expect(relations("aide NOUN 0 root\nRuiz PROPN 1 appos\n_'s PART 2 case")).toEqual(["root", "appos", "case"]);
});
