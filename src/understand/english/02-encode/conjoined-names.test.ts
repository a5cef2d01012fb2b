import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withConjoinedNames } from "./conjoined-names.ts";

const looked = (table: string) =>
  withConjoinedNames(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

it("hangs what is joined to a name on the name", () => {
  const words = looked(`
Burkina  PROPN 2 compound - B-Location
Faso     PROPN 7 flat - I-Location
,        PUNCT 4 punct
Mali     PROPN 2 conj - B-Location
and      CCONJ 6 cc
Niger    PROPN 1 conj - B-Location
withdrew VERB 0 root withdraw`);
  expect([words[1], words[3], words[5]]).toEqual(["6 nsubj", "1 conj", "1 conj"]);
});

it("leaves a list alone whose parts hang on their names already", () => {
  const table = `
Aden   PROPN 5 nsubj - B-Location
Omar   PROPN 1 flat - I-Location
and    CCONJ 4 cc
Musa   PROPN 1 conj - B-Person
left   VERB 0 root leave`;
  expect(looked(table)).toEqual(analysisOf(table).words.map(({ head, relation }) => `${head} ${relation}`));
});
