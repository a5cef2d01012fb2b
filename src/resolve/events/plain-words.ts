import { readLexiconTable, rowNamed } from "../lexicon-table.ts";

const TABLE = "plain-words.tsv";
let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether a word is of a kind of `plain-words.tsv`: function, light, speech, plural, deed, carrier. */
export function isPlain(word: string, kind: "function" | "light" | "speech" | "plural" | "deed" | "carrier"): boolean {
  kinds ??= new Map(readLexiconTable(TABLE).map((row) => [row.kind ?? "", new Set((row.words ?? "").split(" "))]));
  return rowNamed(kinds, kind, TABLE).has(word);
}
