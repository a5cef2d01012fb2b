import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withSecondSubjects } from "./second-subjects.ts";

const told = (helper: string, own = "paper NOUN 8 nsubj") => `
Five     NUM   2 nummod
men      NOUN  8 nsubj man
_,       PUNCT 5 punct
${helper}
deported VERB  8 ccomp deport
_,       PUNCT 5 punct
${own}
said     VERB  0 root say
_.       PUNCT 8 punct`;

const wordOf = (table: string) => {
  const { head, relation } = withSecondSubjects(analysisOf(table)).words[1] ?? {};
  return `${relation} of ${head}`;
};

it("gives the first subject to the clause", () => {
  expect(wordOf(told("were AUX 5 aux:pass be"))).toBe("nsubj:pass of 4");
  expect(wordOf(told("also ADV 5 advmod"))).toBe("nsubj of 4");
});

it("leaves it where the clause has one, or the verb but one", () => {
  expect(wordOf(told("guards NOUN 5 nsubj guard"))).toBe("nsubj of 7");
  expect(wordOf(told("were AUX 5 aux:pass be", "again ADV 8 advmod"))).toBe("nsubj of 7");
});
