import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { makeTree } from "../../tree.ts";
import { secondClauses, wordsOfClause } from "./second-clauses.ts";

const CALM = `
Kivu   PROPN 3 nsubj
is     AUX   3 cop
calm   ADJ   0 root
and    CCONJ 6 cc
nobody PRON  6 nsubj
fled   VERB  3 conj flee`;

it("finds a joined clause with a subject of its own, without the word that joins it", () => {
  const tree = makeTree(analysisOf(CALM));
  expect(secondClauses(2, tree)).toEqual([5]);
  expect(wordsOfClause(5, { first: 0, after: 6 }, tree)).toEqual({ first: 4, after: 6 });
});

it("leaves a second verb of the same subject to the first clause", () => {
  const tree = makeTree(analysisOf(CALM.replace("6 nsubj", "6 obj")));
  expect(secondClauses(2, tree)).toEqual([]);
});
