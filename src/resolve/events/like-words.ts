import { readLexiconTable } from "../lexicon-table.ts";
import type { EventProfile } from "./profile.ts";

type Words = Pick<EventProfile, "lemma" | "sense">;

interface Classes {
  readonly how: ReadonlyMap<string, string>;
  readonly ofWord: ReadonlyMap<string, readonly string[]>;
}

let classes: Classes | undefined;

/** The classes of `like-words.tsv` that a word or its sense is in. */
export function classesOfWords({ lemma, sense }: Words): readonly string[] {
  const { ofWord } = load();
  return [...new Set([...(ofWord.get(lemma) ?? []), ...(ofWord.get(sense) ?? [])])];
}

/** How two words are alike: close, wide (a deed and what came of it), or not at all. */
export function sharedLikeness(a: Words, b: Words): "close" | "wide" | null {
  const other = classesOfWords(b);
  const shared = classesOfWords(a).filter((one) => other.includes(one));
  if (shared.length === 0) return null;
  return shared.some((one) => load().how.get(one) === "close") ? "close" : "wide";
}

function load(): Classes {
  if (classes) return classes;
  const how = new Map<string, string>();
  const ofWord = new Map<string, readonly string[]>();
  for (const row of readLexiconTable("like-words.tsv")) {
    const name = row.class ?? "";
    how.set(name, row.how ?? "");
    for (const word of (row.words ?? "").split(" ")) ofWord.set(word, [...(ofWord.get(word) ?? []), name]);
  }
  classes = { how, ofWord };
  return classes;
}
