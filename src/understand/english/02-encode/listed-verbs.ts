import { tellsOf } from "../../lexicon/events.ts";

/** Whether the word list of events has a verb of this dictionary form. */
export const isListedVerb = (lemma: string): boolean => tellsOf(lemma, "v");

/** The listed verb of a third person: "frees", "torches", "denies". */
export function verbInS(lower: string): string | null {
  if (!lower.endsWith("s")) return null;
  const bases = [lower.slice(0, -1), lower.replace(/es$/, ""), lower.replace(/ies$/, "y")];
  return bases.find((base) => base !== lower && isListedVerb(base)) ?? null;
}
