import { readLexiconTable } from "../model/lexicon-table.ts";

let names: ReadonlySet<string> | undefined;

/** Whether the words are the name of a news agency of `lexicon/agencies.tsv`, "the" and "news agency" apart. */
export function isAgency(words: string): boolean {
  names ??= new Set(
    readLexiconTable("agencies.tsv").flatMap(({ short = "", long = "" }) =>
      [short, long].filter(Boolean).map((name) => name.toLowerCase()),
    ),
  );
  const bare = words
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/\s+(?:news )?agency$/, "");
  return names.has(bare) || names.has(words.trim().toLowerCase());
}
