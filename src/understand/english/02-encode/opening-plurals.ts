import type { Analysis, Word } from "../../analysis.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";

/**
 * "MARADI, May 9 (Reuters) - Gunmen killed three people": behind a dateline the model may take a capital for a name's. A plural
 * of people outside of every name is a noun.
 */
export function withOpeningPlurals(analysis: Analysis): Analysis {
  const moved = new Map<number, Word>();
  const named = new Set<number>();
  for (const { first, after } of analysis.names) for (let at = first; at < after; at++) named.add(at);
  for (const word of analysis.words) {
    // "Hitmen shot": a verb that is a subject is none
    const mistaken = word.upos === "PROPN" || (word.upos === "VERB" && word.relation.startsWith("nsubj"));
    if (!mistaken || named.has(word.index) || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) continue;
    const lemma = singularOf(word.lower);
    if (lemma !== null && PEOPLE.has(actorNoun(lemma)?.kind ?? ""))
      moved.set(word.index, { ...word, upos: "NOUN", lemma });
  }
  return moved.size === 0
    ? analysis
    : { ...analysis, words: analysis.words.map((word) => moved.get(word.index) ?? word) };
}

const PEOPLE = new Set(["person", "group"]);

function singularOf(lower: string): string | null {
  if (lower.endsWith("men")) return `${lower.slice(0, -2)}an`;
  return lower.endsWith("s") ? lower.slice(0, -1) : null;
}
