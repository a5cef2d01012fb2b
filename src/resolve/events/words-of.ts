import type { Claim } from "../../model/claim.ts";
import { isPlain } from "./plain-words.ts";
import { stemOf } from "./stem.ts";

const MOST = 8;

/** Stems of the words around a claim's predicate in its clause, nearest first until there are enough; sorted. */
export function wordsOf({ content, predicate }: Pick<Claim, "content" | "predicate">): readonly string[] {
  const middle = predicate.start - content.start;
  const found = [...content.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]/gu)]
    .map((match) => ({ word: match[0].toLowerCase(), distance: Math.abs(match.index - middle) }))
    .filter(({ word, distance }) => distance > 0 && !isPlain(word, "function"))
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ word }) => stemOf(word)))].slice(0, MOST).sort();
}
