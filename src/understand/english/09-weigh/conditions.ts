import type { Grounds, Sign } from "./sign.ts";

const CONDITIONS = new Set("if unless provided providing assuming supposing".split(" "));

/** The condition that a clause hangs on: "will attack if …", "unless …, would", "had they known, …". */
export function conditionOf(word: number, { tree, analysis }: Grounds): readonly Sign[] {
  for (const clause of clausesBeside(word, { tree, analysis })) {
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

const ANNOUNCING = new Set(["threatened", "warned", "promised", "vowed", "pledged"]);

/**
 * The adverbial clauses of a word; those that stand with a verb of saying belong to what is said: "if …, he said, …", "warned of
 * strikes if …".
 */
function clausesBeside(word: number, { tree, analysis }: Grounds): readonly number[] {
  const said = tree.dependents(word, "ccomp").length > 0 || ANNOUNCING.has(analysis.words[word]?.lower ?? "");
  const own = said ? [] : tree.dependents(word, "advcl");
  const found = analysis.words[word];
  if (!found?.relation.startsWith("ccomp") || found.head < 0) return own;
  return [...own, ...tree.dependents(found.head, "advcl").filter((clause) => clause < word)];
}
