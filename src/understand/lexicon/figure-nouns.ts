import { readTable } from "./table.ts";

let nouns: ReadonlySet<string> | undefined;

/** Whether a dictionary form is a noun for a number: "toll", "figure". */
export function isFigureNoun(lemma: string): boolean {
  nouns ??= new Set(readTable("figure-nouns.tsv").map((row) => row.noun ?? ""));
  return nouns.has(lemma);
}
