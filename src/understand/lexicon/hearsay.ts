import { readTable } from "./table.ts";

export type Hearsay = "allegedly" | "reportedly";

export interface HearsayWords {
  readonly hearsay: Hearsay;
  /** Whether the verb does so in the active too: "acquitted him of killing two". */
  readonly active: boolean;
}

let words: ReadonlyMap<string, HearsayWords> | undefined;

/** How far a passive verb with a preposition or "to" holds the event behind it away: "suspect of". */
export function hearsayWords(verb: string, preposition: string): HearsayWords | null {
  words ??= new Map(
    readTable("hearsay.tsv").map((row) => [
      row.words ?? "",
      { hearsay: row.hearsay === "reportedly" ? "reportedly" : "allegedly", active: row.voice === "any" },
    ]),
  );
  return words.get(`${verb} ${preposition}`) ?? null;
}
