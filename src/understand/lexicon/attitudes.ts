import { readTable } from "./table.ts";

export const ATTITUDES = ["stand", "feeling", "thought", "impression", "aim", "act", "mark"] as const;
export type Attitude = (typeof ATTITUDES)[number];

let entries: ReadonlyMap<string, Attitude> | undefined;

/** Words that tell how somebody stands to something without quoting anybody, by dictionary form. */
export function attitudes(): ReadonlyMap<string, Attitude> {
  entries ??= new Map(
    readTable("attitudes.tsv").map(({ word = "", kind }) => {
      const known = ATTITUDES.find((name) => name === kind);
      if (!known) throw new Error(`lexicon/attitudes.tsv: no kind "${kind}" at "${word}"`);
      return [word, known];
    }),
  );
  return entries;
}
