import { expect, test } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { tenseAt } from "./tense.ts";

const clause = (verb: string, above: string) => `
If       SCONJ 3 mark
it       PRON  3 nsubj
${verb}
in       ADP   5 case
December PROPN 3 obl
_,       PUNCT 3 punct
the      DET   8 det
union    NOUN  ${above}
strike   VERB  0 root
_.       PUNCT 10 punct`;

test.each([
  // A condition that is still open lies ahead.
  ["breaks VERB 10 advcl break", "10 nsubj\nwill AUX 10 aux", "future"],
  ["broke VERB 10 advcl break", "10 nsubj\nwould AUX 10 aux", "future"],
  // One that was met does not.
  ["broke VERB 10 advcl break", "10 nsubj\ndid AUX 10 aux do", "past"],
])("%s, then %s: %s", (verb, above, tense) => {
  const analysis = analysisOf(clause(verb, above));
  expect(tenseAt(analysis.text, analysis.text.indexOf("December"), analysis)).toBe(tense);
});
