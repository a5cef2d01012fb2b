import { Modality } from "../../model/certainty.ts";
import { readTable } from "./table.ts";

export type ModalPlace = "complement" | "auxiliary" | "mark" | "noun" | "modifier";

export interface ModalWord {
  readonly modality: Modality;
  readonly negates: boolean;
}

let words: ReadonlyMap<string, ModalWord> | undefined;

/** What a word at that place does to the event beside it; by dictionary form. */
export function modalWord(lemma: string, place: ModalPlace): ModalWord | null {
  words ??= new Map(
    readTable("modality.tsv").map((row) => [
      `${row.where} ${row.word}`,
      { modality: Modality.parse(row.modality), negates: row.polarity === "negated" },
    ]),
  );
  return words.get(`${place} ${lemma}`) ?? null;
}
