import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withListedBodies } from "./listed-bodies.ts";

const looked = (table: string) =>
  withListedBodies(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

const NATO = `
Nato     PROPN 8 nsubj - B-Organization
_,       PUNCT 4 punct
the      DET  4 det
UN       PROPN 1 appos - B-Organization
and      CCONJ 7 cc
the      DET  7 det
EU       PROPN 4 conj - B-Organization
met      VERB 0 root meet`;

it("joins to the first whom the parse takes for its other name", () => {
  expect(looked(NATO).slice(3, 7)).toEqual(["0 conj", "6 cc", "6 det", "0 conj"]);
});

it("gives a place's name to the noun behind it", () => {
  const words = looked(`
Nato     PROPN 7 nsubj - B-Organization
_,       PUNCT 6 punct
the      DET  6 det
UN       PROPN 1 conj - B-Organization
and      CCONJ 6 cc
police   NOUN 1 conj
met      VERB 0 root meet`);
  expect(words[3]).toBe("0 conj");
  const split = looked(`
Nato     PROPN 8 nsubj - B-Organization
_,       PUNCT 7 punct
the      DET  7 det
UN       PROPN 1 conj - B-Organization
and      CCONJ 7 cc
Lima     PROPN 4 conj - B-Location
police   NOUN 1 conj
met      VERB 0 root meet`);
  expect([split[2], split[5], split[6]]).toEqual(["3 det", "6 compound", "0 conj"]);
});

it.each([
  ["a man's name", NATO.replace("B-Organization\nand", "B-Person\nand")],
  ["one between two commas", NATO.replace("and      CCONJ 7 cc", "_,       PUNCT 1 punct")],
])("leaves %s alone", (_, table) => {
  expect(looked(table)).toEqual(analysisOf(table).words.map(({ head, relation }) => `${head} ${relation}`));
});
