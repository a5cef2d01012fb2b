import type { Tree } from "./tree.ts";

const NOBODY = new Set(["no", "nobody", "none", "neither", "no-one"]);

/** "no group", "nobody": words for parties of whom there is none. */
export const isNobody = (word: number, tree: Tree): boolean =>
  [word, ...tree.dependents(word, "det")].some((at) => NOBODY.has(tree.words[at]?.lower ?? ""));

/** Whether the words for a party name nobody: "No one", "none of them". */
export const namesNobody = (words: string): boolean => /^(?:no[ -]one|nobody|none)\b/i.test(words);
