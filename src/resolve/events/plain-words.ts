import { readLexiconTable, rowNamed } from "../../model/lexicon-table.ts";

const TABLE = "resolve/plain-words.tsv";
let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

export type PlainKind = "function" | "light" | "speech" | "plural" | "deed" | "carrier" | "war" | "unrest";

/** Whether a word is of a kind of `plain-words.tsv`. */
export function isPlain(word: string, kind: PlainKind): boolean {
  kinds ??= new Map(readLexiconTable(TABLE).map((row) => [row.kind ?? "", new Set((row.words ?? "").split(" "))]));
  return rowNamed(kinds, kind, TABLE).has(word);
}

/** Whether an event's word alone says little: verbs of many uses, and those of saying. */
export const isPlainWord = ({ lemma }: { readonly lemma: string }): boolean =>
  isPlain(lemma, "light") || isPlain(lemma, "speech");

/** Whether a word names several deeds: "kidnappings", not "clashes", and not the verb "strikes". */
export function isDeeds(text: string, lemma: string = text.toLowerCase().replace(/s$/, "")): boolean {
  const word = text.toLowerCase();
  return /[^s]s$/.test(word) && `${lemma}s` === word && isPlain(lemma, "deed") && !isPlain(word, "plural");
}
