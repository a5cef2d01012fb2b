import { cues } from "../../lexicon/cues.ts";
import { isRelation } from "../../tree.ts";
import type { Features } from "./features.ts";
import type { Scene } from "./sieve.ts";

/** No clause of what is said lies deeper. */
const DEEPEST = 6;

/** "Rivas said Salas gave no sign he wants peace": in a clause within what is said, whoever that tells of before the speaker. */
export function isToldOf(mention: Features, other: Features, { draft: { tree } }: Scene): boolean {
  if (!isRelation(mention.relation, "nsubj") || !other.subject || mention.sentence !== other.sentence) return false;
  const told = tree.words[tree.words[other.mention.head]?.head ?? -1];
  const own = tree.words[mention.mention.head]?.head ?? -1;
  if (told?.relation !== "ccomp" || told.index === own || !cues().has(tree.words[told.head]?.lemma ?? "")) return false;
  return tree.ancestors(own).slice(0, DEEPEST).includes(told.index);
}
