import { readTable } from "./table.ts";

export type Hearsay = "allegedly" | "reportedly";

let words: ReadonlyMap<string, Hearsay> | undefined;

/** How far a passive verb with a preposition or "to" holds the event behind it away: "suspect of". */
export function hearsayWords(verb: string, preposition: string): Hearsay | null {
  words ??= new Map(
    readTable("hearsay.tsv").map((row) => [row.words ?? "", row.hearsay === "reportedly" ? "reportedly" : "allegedly"]),
  );
  return words.get(`${verb} ${preposition}`) ?? null;
}
