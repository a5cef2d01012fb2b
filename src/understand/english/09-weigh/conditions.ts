import type { Grounds, Sign } from "./sign.ts";

const CONDITIONS = new Set("if unless provided providing assuming supposing".split(" "));

/** The condition that a clause hangs on: "will attack if …", "unless …, would", "had they known, …". */
export function conditionOf(word: number, { tree, analysis }: Grounds): readonly Sign[] {
  for (const clause of tree.dependents(word, "advcl")) {
    const first = tree.subtree(clause).first;
    const marks = tree.dependents(clause, "mark").filter((at) => CONDITIONS.has(analysis.words[at]?.lower ?? ""));
    const mark = marks.find((at) => !["even", "as"].includes(analysis.words[at - 1]?.lower ?? ""));
    if (mark !== undefined) return [{ modality: "hypothetical", negates: false, word: mark }];
    const opener = analysis.words[first];
    const inverted =
      opener !== undefined &&
      (opener.lower === "had" || opener.lower === "should" || opener.lower === "were") &&
      analysis.words[first]?.head === clause &&
      tree.dependents(clause, "nsubj").some((at) => at > first && at < clause);
    if (inverted) return [{ modality: "hypothetical", negates: false, word: first }];
  }
  return [];
}
