import { isRegretted } from "../../regretted.ts";
import type { Grounds, Sign } from "./sign.ts";

/**
 * The signs of a word without those that only wish undone what was done: "he should never have been arrested" says that he was,
 * and "more would have died if troops had not stopped the bomber" that they did stop him.
 */
export function withoutWish(word: number, signs: readonly Sign[], grounds: Grounds): readonly Sign[] {
  if (!signs.some(({ negates }) => negates)) return signs;
  if (!isRegretted(word, grounds.tree) && !isSpared(word, grounds)) return signs;
  return signs.filter(({ negates, modality }) => !negates && modality !== "hypothetical");
}

const helpers = (word: number, { tree, analysis }: Grounds): readonly string[] =>
  tree.dependents(word, "aux").map((at) => analysis.words[at]?.lower ?? "");

const WOULD = new Set(["would", "could", "might", "'d", "’d"]);

/** "if troops had not stopped him", "had troops not stopped him", where the rest "would have" been so. */
function isSpared(word: number, grounds: Grounds): boolean {
  const { tree, analysis } = grounds;
  const { relation, head = -1 } = analysis.words[word] ?? {};
  if (relation !== "advcl" || !helpers(word, grounds).some((form) => form === "had" || form === "'d")) return false;
  const first = analysis.words[tree.subtree(word).first];
  const opens = tree.dependents(word, "mark").some((at) => analysis.words[at]?.lower === "if");
  const unreal = helpers(head, grounds);
  return (opens || first?.lower === "had") && unreal.some((form) => WOULD.has(form)) && unreal.includes("have");
}
