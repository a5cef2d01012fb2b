import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withBetweenPairs } from "./between-pairs.ts";

const looked = (table: string) =>
  withBetweenPairs(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

const WAR = `
war     NOUN  5 nsubj
between ADP   3 case
army    NOUN  1 nmod`;

it("joins the second of two to the first", () => {
  const words = looked(`${WAR}
and     CCONJ 5 cc
front   NOUN  1 conj
began   VERB  0 root begin`);
  expect(words[4]).toBe("2 conj");
});

it("leaves what goes on with another clause alone", () => {
  const table = `${WAR}
ended   VERB  0 root end
and     CCONJ 6 cc
aid     NOUN  4 conj`;
  expect(looked(table)[5]).toBe("3 conj");
});
