import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withHyphenedPairs } from "./hyphened-pairs.ts";

const looked = (table: string) => {
  const { words, names } = withHyphenedPairs(analysisOf(table));
  return {
    heads: words.map(({ head, relation }) => `${head} ${relation}`),
    names: names.map(({ first, after }) => `${first}-${after}`),
  };
};

it("joins the second of two names to the first, and parts what was taken for one", () => {
  const { heads, names } = looked(`
Sino   ADJ   3 amod     -     B-NORP
_-     PUNCT 1 punct    -     I-NORP
_Indian ADJ  4 goeswith -     I-NORP
clashes NOUN 5 nsubj    clash
erupted VERB 0 root     erupt`);
  expect(heads.slice(0, 3)).toEqual(["3 amod", "2 punct", "0 conj"]);
  expect(names).toEqual(["0-1", "2-3"]);
});

it("makes the noun the subject of the verb that was hung on it", () => {
  const { heads } = looked(`
US     PROPN 4 compound -     B-Location
_-     PUNCT 3 punct
_Iran  PROPN 4 nsubj    -     B-Location
talks  NOUN  0 root     talk
will   AUX   6 aux
open   VERB  4 parataxis`);
  expect(heads).toEqual(["3 compound", "2 punct", "0 conj", "5 nsubj", "5 aux", "-1 root"]);
});

it("leaves a writer of two nations and a backed deal alone", () => {
  const writer = `
Malian  ADJ   3 amod   - B-NORP
_-      PUNCT 1 punct
_French ADJ   4 amod   - B-NORP
writer  NOUN  0 root`;
  expect(looked(writer).heads[0]).toBe("2 amod");
  const backed = `
Saudi   ADJ   3 compound - B-NORP
_-      PUNCT 3 punct
_backed VERB  4 amod     back
deal    NOUN  0 root`;
  expect(looked(backed).heads[0]).toBe("2 compound");
});
