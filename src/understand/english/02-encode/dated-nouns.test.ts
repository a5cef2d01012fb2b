import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withDatedNouns } from "./dated-nouns.ts";

/** The words as "form relation>head", heads by their form. */
const tree = (table: string) => {
  const { words } = withDatedNouns(analysisOf(table));
  return words.map(({ text, relation, head }) => `${text} ${relation}>${words[head]?.text ?? "-"}`);
};

const CHARGED = `
charged VERB 0 root
in ADP 5 case
the DET 5 det
Dec. PROPN 5 nmod:unmarked
21 NUM 1 obl
_, PUNCT 7 punct
1988 NUM 4 nmod:unmarked
_, PUNCT 10 punct
car NOUN 1 parataxis
bombing VERB 1 advcl
of ADP 12 case
it PRON 10 obl`;

it("takes the noun behind the day for what it is about", () => {
  expect(tree(CHARGED)).toEqual(
    expect.arrayContaining([
      "bombing obl>charged",
      "car compound>bombing",
      "21 nmod:unmarked>bombing",
      "in case>bombing",
    ]),
  );
});

it("keeps the noun where it stands, if the day stood for nothing", () => {
  const claimed = CHARGED.replace("in ADP 5 case\n", "in ADP 1 compound:prt\n")
    .replace("21 NUM 1 obl", "21 NUM 1 obl:unmarked")
    .replace("bombing VERB 1 advcl", "bombing NOUN 1 obj");
  expect(tree(claimed)).toContain("bombing obj>charged");
});

it("leaves days without an article, and what is no noun, alone", () => {
  for (const other of [CHARGED.replace("the DET 5 det", "on ADP 5 case"), CHARGED.replace("car NOUN", "he PRON")]) {
    const before = analysisOf(other);
    expect(withDatedNouns(before)).toBe(before);
  }
});
