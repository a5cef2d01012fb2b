import type { WordRange } from "../../analysis.ts";
import type { Tree } from "../../tree.ts";
import { hasMark } from "./syntax.ts";

/**
 * "… that the road was shut and that repairs would take a year", "the valley was calm, but its only doctor had left":
 * clauses joined to the main one that say something of their own: each with "that" or a subject of its own.
 */
export function secondClauses(main: number, tree: Tree, depth = 0): readonly number[] {
  if (depth > 4) return [];
  return tree
    .dependents(main, "conj", "parataxis")
    .filter((at) => at > main)
    .flatMap((at) => [...(isClauseOfItsOwn(at, tree) ? [at] : []), ...secondClauses(at, tree, depth + 1)]);
}

function isClauseOfItsOwn(word: number, tree: Tree): boolean {
  const tells = tree.words[word]?.upos === "VERB" || tree.dependents(word, "cop").length > 0;
  return tells && (hasMark(word, "that", tree) || tree.dependents(word, "nsubj", "csubj", "expl").length > 0);
}

/** The words of a joined clause, without the "and" before it, as far as they lie within a range. */
export function wordsOfClause(word: number, { first, after }: WordRange, tree: Tree): WordRange {
  const whole = tree.subtree(word);
  const and = tree.dependents(word, "cc").filter((at) => at < word);
  const start = Math.max(whole.first, ...and.map((at) => at + 1));
  return { first: Math.max(first, start), after: Math.min(after, whole.after) };
}
