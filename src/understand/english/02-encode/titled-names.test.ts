import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withTitledNames } from "./titled-names.ts";

const looked = (table: string) =>
  withTitledNames(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

it("joins a titled man to the man on whom his title hangs", () => {
  const words = looked(`
President PROPN 2 nmod:desc
Omar     PROPN 8 nsubj - B-Person
Falk     PROPN 2 flat - I-Person
and      CCONJ 6 cc
army     NOUN 6 compound
chief    NOUN 2 nmod:desc
Musa     PROPN 6 appos - B-Person
met      VERB 0 root meet`);
  expect(words.slice(3, 7)).toEqual(["6 cc", "5 compound", "6 nmod:desc", "1 conj"]);
});

it("makes one of a title and the name behind it", () => {
  const words = looked(`
Soldiers NOUN 2 nsubj soldier
killed   VERB 0 root kill
mayor    NOUN 2 obj
Omar     PROPN 2 obj - B-Person`);
  expect(words.slice(2)).toEqual(["3 nmod:desc", "1 obj"]);
});

it("joins two subjects that the parse sets side by side", () => {
  const words = looked(`
Omar     PROPN 5 nsubj - B-Person
and      CCONJ 3 cc
mayor    NOUN 4 nmod:desc
Musa     PROPN 5 nsubj - B-Person
fled     VERB 0 root flee`);
  expect(words.slice(1, 4)).toEqual(["3 cc", "3 nmod:desc", "0 conj"]);
});

it("leaves titles of one man alone", () => {
  const table = `
President NOUN 5 nmod:desc
and      CCONJ 4 cc
army     NOUN 4 compound
chief    NOUN 1 conj
Omar     PROPN 6 nsubj - B-Person
fled     VERB 0 root flee`;
  expect(looked(table)).toEqual(analysisOf(table).words.map(({ head, relation }) => `${head} ${relation}`));
});
