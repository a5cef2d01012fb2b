import { readLexiconTable } from "./lexicon-table.ts";

/** A word that tells of something: its dictionary form, and what verbs and nouns of one meaning share. */
interface Words {
  readonly lemma: string;
  readonly sense: string;
}

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
  const { how, ofWord } = load();
  const [lemma, sense] = [ofWord.get(b.lemma), ofWord.get(b.sense)];
  if (!lemma && !sense) return null;
  let wide = false;
  for (const words of [ofWord.get(a.lemma), ofWord.get(a.sense)]) {
    for (const one of words ?? []) {
      if (!lemma?.includes(one) && !sense?.includes(one)) continue;
      if (how.get(one) === "close") return "close";
      wide = true;
    }
  }
  return wide ? "wide" : null;
}

function load(): Classes {
  if (classes) return classes;
  const how = new Map<string, string>();
  const ofWord = new Map<string, readonly string[]>();
  for (const row of readLexiconTable("resolve/like-words.tsv")) {
    const name = row.class ?? "";
    how.set(name, row.how ?? "");
    for (const word of (row.words ?? "").split(" ")) ofWord.set(word, [...(ofWord.get(word) ?? []), name]);
  }
  classes = { how, ofWord };
  return classes;
}
