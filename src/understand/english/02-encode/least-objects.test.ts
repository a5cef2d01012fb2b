import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withLeastObjects } from "./least-objects.ts";

const sentence = (verb: string, opening: string) => `
A      DET  2 det
bomb   NOUN 3 nsubj
${verb}
${opening}
12     NUM  7 nummod
people NOUN 3 obl`;

const relation = (table: string) => withLeastObjects(analysisOf(table)).words[6]?.relation;

it("takes what a measured number counts as the object", () => {
  expect(relation(sentence("killed VERB 0 root kill", "at ADP 5 case\nleast ADJ 6 nmod"))).toBe("obj");
  expect(relation(sentence("hurt VERB 0 root hurt", "up ADP 7 case\nto ADP 4 fixed"))).toBe("obj");
});

it("leaves other obliques alone", () => {
  expect(relation(sentence("fell VERB 0 root fall", "near ADP 7 case\nonly ADV 6 advmod"))).toBe("obl");
});
