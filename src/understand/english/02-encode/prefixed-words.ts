import type { Analysis, Word } from "../../analysis.ts";
import { isHyphen } from "../../hyphens.ts";
import type { EntryPos } from "../../lexicon/entry-parts.ts";
import { eventEntries } from "../../lexicon/events.ts";

const PREFIXES = new Set(["re", "co", "counter", "pre", "mis", "over", "under", "out"]);

/**
 * "re-elected", "counter-attacked": the parse makes the prefix the verb and lets the verb itself hang on it. The word
 * behind the hyphen takes the prefix's place, under the form that the list of events knows it by.
 */
export function withPrefixedWords(analysis: Analysis): Analysis {
  const { words } = analysis;
  const heads = new Map<number, Word>();
  for (const word of words) {
    const whole = wholeAt(word, words);
    if (whole) heads.set(word.index, whole);
  }
  if (heads.size === 0) return analysis;
  const moved = words.map((word) => {
    const own = heads.get(word.index - 2);
    if (own) return own;
    const taken = heads.get(word.index);
    if (taken) return { ...word, head: taken.index, relation: "compound" };
    const above = heads.get(word.head);
    return above ? { ...word, head: above.index } : word;
  });
  const sentences = analysis.sentences.map((sentence) => ({
    ...sentence,
    root: heads.get(sentence.root)?.index ?? sentence.root,
  }));
  const predicates = analysis.predicates.map((predicate) => ({
    ...predicate,
    word: heads.get(predicate.word)?.index ?? predicate.word,
  }));
  return { ...analysis, words: moved, sentences, predicates };
}

/** The word behind a hyphen, standing for both; null where there is no prefix that the parse makes its head, and no noun of ours. */
function wholeAt(first: Word, words: Analysis["words"]): Word | null {
  const base = words[first.index + 2];
  if (!base || !isHyphen(first.index + 1, words)) return null;
  const hangs = base.head === first.index;
  const { head, relation } = hangs ? first : base;
  const noun = listedNoun(first, base);
  if (noun !== null) return { ...base, head, relation, upos: "NOUN", lemma: noun };
  if (!PREFIXES.has(first.lower) || !hangs) return null;
  const verb = first.upos === "VERB" || base.upos === "VERB" || (base.upos === "X" && /(?:ed|ing)$/u.test(base.lower));
  return { ...base, head, relation, upos: verb ? "VERB" : "NOUN", lemma: listedForm(first.lower, base) };
}

const isListed = (form: string, pos: EntryPos | null): boolean =>
  (eventEntries().get(form) ?? []).some(({ word }) => word.tokens.length === 1 && (pos === null || word.pos === pos));

/** "cease-fire", "air-strikes", "a sit-in": under the form by which the list has the noun; null for what no noun of it is. */
function listedNoun(first: Word, { lower, lemma, upos }: Word): string | null {
  if (upos === "VERB" || PREFIXES.has(first.lower)) return null;
  const stem = lower.replace(/s$/u, "");
  const forms = [lemma, stem].flatMap((last) => [`${first.lower}${last}`, `${first.lower}-${last}`]);
  return forms.find((form) => isListed(form, "n")) ?? null;
}

/** "re-elect", "retake" or, where neither is listed, the bare word. */
function listedForm(prefix: string, { lower, lemma }: Word): string {
  const stem = lower.replace(/(?:ed|ing|s)$/u, "");
  const bare = [lemma, stem, `${stem}e`, stem.replace(/(.)\1$/u, "$1"), stem.replace(/i$/u, "y")];
  const forms = [...bare.map((form) => `${prefix}-${form}`), ...bare.map((form) => `${prefix}${form}`), ...bare];
  return forms.find((form) => isListed(form, null)) ?? lemma;
}
