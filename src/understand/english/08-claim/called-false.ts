import { takesUp } from "../../lexicon/answers.ts";
import type { Tree } from "../../tree.ts";
import { isNegated } from "./syntax.ts";

const FALSE = new Set("false untrue baseless unfounded groundless fabricated fake lie fabrication".split(" "));

/** "the reports were false": the noun that takes up what was said; undefined where the word calls nothing false. */
export function calledFalse(word: number, tree: Tree): number | undefined {
  if (!FALSE.has(tree.words[word]?.lemma ?? "") || isNegated(word, tree)) return undefined;
  if (tree.dependents(word, "cop").length === 0) return undefined;
  const noun = tree.dependents(word, "nsubj").find((at) => takesUp(tree.words[at]?.lemma ?? "") !== null);
  if (noun === undefined || tree.dependents(noun, "acl", "nmod", "nmod:poss").length > 0) return undefined;
  return tree.dependents(noun, "det").length > 0 ? noun : undefined;
}
