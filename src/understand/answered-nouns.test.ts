import { expect, it } from "vitest";
import { answeredNouns } from "./answered-nouns.ts";
import { analysisOf } from "./testing/analysis-of.ts";

const SAYS =
  "Kinshasa PROPN 2 nsubj\nsays VERB 0 root say\nRwanda PROPN 4 nsubj\narms VERB 2 ccomp arm\nrebels NOUN 4 obj rebel\n, PUNCT 2 punct ,";

it.each([
  ["an DET 8 det\naccusation NOUN 4 obj accusation\nKigali PROPN 10 nsubj\ndenies VERB 8 acl:relcl deny", "Kigali"],
  [
    "allegations NOUN 4 obl allegation\nthat SCONJ 12 mark\nthe DET 10 det\narmy NOUN 12 nsubj army\nhas AUX 12 aux have\nrejected VERB 7 acl reject",
    "the army",
  ],
  ["a DET 8 det\nclaim NOUN 4 obj claim\ndenied VERB 8 acl deny\nby ADP 11 case", null],
  ["a DET 8 det\nclaim NOUN 4 obj claim\nKigali PROPN 10 nsubj\nrepeated VERB 8 acl:relcl repeat", null],
  ["a DET 8 det\ntown NOUN 4 obj town\nKigali PROPN 10 nsubj\ndenies VERB 8 acl:relcl deny", null],
])("%s", (tail, subject) => {
  const analysis = analysisOf(`${SAYS}\n${tail}`);
  const found = answeredNouns(analysis).map(({ subject: { first, after } }) =>
    analysis.words
      .slice(first, after)
      .map(({ text }) => text)
      .join(" "),
  );
  expect(found).toEqual(subject === null ? [] : [subject]);
});
