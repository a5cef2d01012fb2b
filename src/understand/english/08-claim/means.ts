import type { Tree } from "../../tree.ts";
import { hasMark } from "./syntax.ts";

const USES = new Set(["use", "employ", "utilise", "utilize"]);

export const isUse = (verb: number, tree: Tree): boolean => USES.has(tree.words[verb]?.lemma ?? "");

/** "used drones to attack the depot": the verb of using above what was done with it; null where there is none. */
export function usingVerb(word: number, tree: Tree): number | null {
  const { relation, head = -1 } = tree.words[word] ?? {};
  const above = tree.words[head];
  if (!relation || !/^(?:advcl|xcomp)$/.test(relation) || above?.upos !== "VERB" || !hasMark(word, "to", tree))
    return null;
  return isUse(head, tree) ? head : null;
}
