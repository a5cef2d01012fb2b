import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withToLists } from "./to-lists.ts";

const headOf = (above: string, verb: string) =>
  withToLists(
    analysisOf(`
envoy  NOUN  2 nsubj
${above}
to     PART  4 mark
visit  VERB  2 xcomp visit
Goma   PROPN 4 obj
and    CCONJ 7 cc
${verb}
rebels NOUN  7 obj`),
  ).words[6]?.head;

it("joins an infinitive to the one that has the “to”", () => {
  expect(headOf("plans VERB 0 root plan", "meet VERB 2 conj meet")).toBe(3);
  expect(headOf("planned VERB 0 root plan", "meet VERB 2 conj meet")).toBe(3);
});

it("leaves verbs that go on with the first", () => {
  expect(headOf("planned VERB 0 root plan", "met VERB 2 conj meet")).toBe(1);
  expect(headOf("planned VERB 0 root plan", "hit VERB 2 conj hit")).toBe(1);
  expect(headOf("plan VERB 0 root plan", "meet VERB 2 conj meet")).toBe(1);
});
