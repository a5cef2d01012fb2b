import { tellsOf } from "../../lexicon/events.ts";
import type { Tree } from "../../tree.ts";

/** "threatened to attack any column that entered the valley": says which are meant, and not that one entered; a deed that is so told may be denied. */
export function isWhichever(word: number, tree: Tree): boolean {
  const { relation, head = -1 } = tree.words[word] ?? {};
  if (relation !== "acl:relcl" || tellsOf(tree.words[head]?.lemma ?? "", "n")) return false;
  return tree.dependents(head, "det").some((at) => tree.words[at]?.lower === "any");
}
