import { tellsOf } from "../../lexicon/events.ts";

/** Whether the word list of events has a verb of this dictionary form. */
export const isListedVerb = (lemma: string): boolean => tellsOf(lemma, "v");

/** The listed verb of a third person: "frees", "torches", "denies". */
export function verbInS(lower: string): string | null {
  if (!lower.endsWith("s")) return null;
  const bases = [lower.slice(0, -1), lower.replace(/es$/, ""), lower.replace(/ies$/, "y")];
  return bases.find((base) => base !== lower && isListedVerb(base)) ?? null;
}

/** The listed verb of a participle in -ed: "wounded", "robbed", "buried". */
export function pastVerb(lower: string): string | null {
  if (!lower.endsWith("ed")) return null;
  const stem = lower.slice(0, -2);
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  return bases.find(isListedVerb) ?? null;
}
