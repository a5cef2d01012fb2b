import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withJoinedVerbs } from "./joined-verbs.ts";

const parts = (table: string) => withJoinedVerbs(analysisOf(table)).words.map(({ head, relation }) => [head, relation]);

it("joins the second verb to the first and gives it its object", () => {
  const looked = parts(`
Chile  PROPN 2 nsubj
closed VERB  0 root close
ports  NOUN  2 obj
and    CCONJ 5 cc
massed VERB  6 amod mass
troops NOUN  2 obj`);
  expect(looked[4]).toEqual([1, "conj"]);
  expect(looked[5]).toEqual([4, "obj"]);
});

it("leaves attributes alone", () => {
  const looked = parts(`
Chile  PROPN 2 nsubj
closed VERB  0 root close
old    ADJ   6 amod
and    CCONJ 5 cc
ruined VERB  6 amod ruin
ports  NOUN  2 obj`);
  expect(looked[4]).toEqual([5, "amod"]);
});
