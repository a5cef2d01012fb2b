import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withBracketedNicknames } from "./bracketed-nicknames.ts";

const NAME = `
Luis    PROPN 6 nsubj - B-Person
Ivan    PROPN 1 flat  - I-Person
(       PUNCT 4 punct
_Jerry  PROPN 1 appos - B-Person
_)      PUNCT 4 punct - I-Person
Ortiz   PROPN 1 flat  - I-Person
fled    VERB  0 root flee`;

const read = (table: string) => {
  const { names, words } = withBracketedNicknames(analysisOf(table));
  return [names.map(({ first, after }) => `${first}-${after}`).join(" "), words[3]?.relation];
};

it("makes one name of what goes on behind a bracket", () => {
  expect(read(NAME)).toEqual(["0-6", "flat"]);
});

it("leaves names that end with their bracket, and what is no person", () => {
  expect(read(NAME.replace("Ortiz   PROPN 1 flat  - I-Person", "Ortiz   PROPN 1 flat"))).toEqual(["0-2 3-5", "appos"]);
  expect(read(NAME.replaceAll("-Person", "-Location"))).toEqual(["0-2 3-6", "appos"]);
});
