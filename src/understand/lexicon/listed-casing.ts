import { readTable } from "./table.ts";

/** The lists that hold names, with the columns that spell them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "organisations.tsv": ["name", "aliases", "shared"],
  "polities.tsv": ["name", "aliases"],
  "office-holders.tsv": ["name", "aliases"],
  "outlets.tsv": ["name", "aliases"],
  "agencies.tsv": ["short", "long"],
  "countries.tsv": ["name", "variants", "demonyms", "capitals"],
  "places.tsv": ["name"],
  "states.tsv": ["name", "people"],
  "first-names.tsv": ["name"],
};

export type ListedCasing = "title" | "upper" | "both";
let listed: ReadonlyMap<string, ListedCasing> | undefined;

/** How the lists of names spell a word, given in small letters: "Libya", "FMLN"; null where no name of theirs has it. */
export function listedCasing(word: string): ListedCasing | null {
  listed ??= load();
  return listed.get(word) ?? null;
}

/** How a listed name of several words is spelled, given in small letters with single blanks: "Shining Path". */
export function listedSpelling(words: string): readonly string[] | null {
  spellings ??= loadSpellings();
  return spellings.get(words) ?? null;
}

/** The most words of a listed name that is looked for. */
export const LONGEST_SPELLING = 7;
let spellings: ReadonlyMap<string, readonly string[]> | undefined;

function loadSpellings(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [file, columns] of Object.entries(NAMES))
    for (const row of readTable(file))
      for (const column of columns)
        for (const form of (row[column] ?? "").split("|")) {
          const words = form.match(/[\p{L}\p{M}]+/gu) ?? [];
          const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
          if (words.length < 2 || words.length > LONGEST_SPELLING || capitals < 2) continue;
          const key = words.join(" ").toLowerCase();
          if (!found.has(key)) found.set(key, words);
          const plain = key.normalize("NFD").replace(/\p{M}/gu, "");
          if (!found.has(plain)) found.set(plain, words);
        }
  return found;
}

function load(): ReadonlyMap<string, ListedCasing> {
  const found = new Map<string, ListedCasing>();
  for (const [file, columns] of Object.entries(NAMES))
    for (const row of readTable(file))
      for (const column of columns)
        for (const [word] of (row[column] ?? "").matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
          const casing = word === word.toUpperCase() ? "upper" : "title";
          const before = found.get(word.toLowerCase()) ?? casing;
          found.set(word.toLowerCase(), before === casing ? casing : "both");
        }
  return found;
}
