import { CONTEXTS } from "../../model/vocabulary.ts";
import { readTable } from "./table.ts";

export type Context = (typeof CONTEXTS)[number];

let entries: ReadonlyMap<string, readonly Context[]> | undefined;

/** What words tell an event to be about, by dictionary forms with spaces between; up to MOST_WORDS of them. */
export function contextsOf(phrase: string): readonly Context[] {
  entries ??= readContexts();
  return entries.get(phrase) ?? [];
}

/** The longest phrases of the list. */
export const MOST_WORDS = 3;

function readContexts(): ReadonlyMap<string, readonly Context[]> {
  const found = new Map<string, readonly Context[]>();
  for (const { words = "", context } of readTable("contexts.tsv")) {
    const known = CONTEXTS.find((name) => name === context);
    if (!known) throw new Error(`lexicon/contexts.tsv: no context "${context}"`);
    for (const phrase of words.split(/,\s*/)) {
      if (phrase.split(" ").length > MOST_WORDS) throw new Error(`lexicon/contexts.tsv: "${phrase}" is too long`);
      found.set(phrase, [...(found.get(phrase) ?? []), known]);
    }
  }
  return found;
}
