import type { Tree } from "./tree.ts";

const USES = new Set(["use", "employ", "utilise", "utilize"]);

/** Whether a verb says only that something was used. */
export const isUse = (verb: number, tree: Tree): boolean => USES.has(tree.words[verb]?.lemma ?? "");

/** "used drones to attack the depot": the verb of using above what was done with it; null where there is none. */
export function usingVerb(word: number, tree: Tree): number | null {
  const { relation = "", head = -1 } = tree.words[word] ?? {};
  const to = tree.dependents(word, "mark").some((at) => tree.words[at]?.lower === "to");
  if (!/^(?:advcl|xcomp)$/.test(relation) || tree.words[head]?.upos !== "VERB" || !to) return null;
  return isUse(head, tree) ? head : null;
}
