import { readTable } from "./table.ts";

/** What a word does where somebody keeps silent or something stays open; see the head of lexicon/silence.tsv. */
export type SilenceUse = "refuse" | "speak" | "answer" | "give" | "detail" | "establish" | "open";

let uses: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether a dictionary form is listed under a use. */
export function isSilence(use: SilenceUse, lemma: string): boolean {
  uses ??= new Map(readTable("silence.tsv").map((row) => [row.use ?? "", new Set((row.words ?? "").split(" "))]));
  return uses.get(use)?.has(lemma) === true;
}
