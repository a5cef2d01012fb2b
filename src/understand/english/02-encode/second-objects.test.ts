import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withSecondObjects } from "./second-objects.ts";

const relations = (table: string) => withSecondObjects(analysisOf(table)).words.map(({ relation }) => relation);

it.each([
  [
    "two objects, the second with a preposition",
    "asked VERB 0 root ask\nOslo PROPN 1 iobj\nfor ADP 4 case\ntents NOUN 1 obj",
    ["root", "obj", "case", "obl"],
  ],
  [
    "two objects",
    "gave VERB 0 root give\nOslo PROPN 1 iobj\nmore ADJ 4 amod\ntents NOUN 1 obj",
    ["root", "iobj", "amod", "obj"],
  ],
  ["a name behind naming", "named VERB 0 root name\nRao PROPN 1 xcomp", ["root", "obj"]],
  ["a name behind another verb", "became VERB 0 root become\nRao PROPN 1 xcomp", ["root", "xcomp"]],
])("%s", (_, table, expected) => {
  expect(relations(table)).toEqual(expected);
});
