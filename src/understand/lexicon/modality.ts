import { Modality } from "../../model/certainty.ts";
import { readTable } from "./table.ts";

/** Where the word stands to the event; see the head of lexicon/modality.tsv. */
export const MODAL_PLACES = [
  "infinitive",
  "clause",
  "complement",
  "negated",
  "object",
  "any object",
  "noun",
  "auxiliary",
  "mark",
  "modifier",
  "passive",
  "carrier",
  "happening",
  "purpose",
  "performative",
] as const;
export type ModalPlace = (typeof MODAL_PLACES)[number];

export interface ModalWord {
  readonly modality: Modality;
  readonly negates: boolean;
}

let words: ReadonlyMap<string, ModalWord> | undefined;

/** What a word at one of the places does to the event beside it; by dictionary form, the first place that knows it. */
export function modalWord(lemma: string, ...places: readonly ModalPlace[]): ModalWord | null {
  words ??= readWords();
  for (const place of places) {
    const found = words.get(`${place} ${lemma}`);
    if (found) return found;
  }
  return null;
}

function readWords(): ReadonlyMap<string, ModalWord> {
  return new Map(
    readTable("modality.tsv").map((row) => {
      if (!MODAL_PLACES.some((known) => known === row.where)) {
        throw new Error(`lexicon/modality.tsv: no place "${row.where}" at "${row.word}"`);
      }
      const word = { modality: Modality.parse(row.modality), negates: row.polarity === "negated" };
      return [`${row.where} ${row.word}`, word];
    }),
  );
}
