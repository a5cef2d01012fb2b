import type { Analysis, Word } from "../../analysis.ts";
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

/** The word behind a prefix and its hyphen, in the prefix's place; null where the prefix is no head of it. */
function wholeAt(prefix: Word, words: Analysis["words"]): Word | null {
  const [hyphen, base] = [words[prefix.index + 1], words[prefix.index + 2]];
  if (!PREFIXES.has(prefix.lower) || hyphen?.text !== "-" || !base || base.head !== prefix.index) return null;
  if (hyphen.start !== prefix.end || base.start !== hyphen.end) return null;
  const verb = prefix.upos === "VERB" || base.upos === "VERB" || (base.upos === "X" && /(?:ed|ing)$/u.test(base.lower));
  const upos = verb ? "VERB" : "NOUN";
  return { ...base, head: prefix.head, relation: prefix.relation, upos, lemma: listedForm(prefix.lower, base) };
}

/** "re-elect", "retake" or, where neither is listed, the bare word. */
function listedForm(prefix: string, { lower, lemma }: Word): string {
  const known = (form: string) => (eventEntries().get(form) ?? []).some(({ word }) => word.tokens.length === 1);
  const stem = lower.replace(/(?:ed|ing|s)$/u, "");
  const bare = [lemma, stem, `${stem}e`, stem.replace(/(.)\1$/u, "$1"), stem.replace(/i$/u, "y")];
  const forms = [...bare.map((form) => `${prefix}-${form}`), ...bare.map((form) => `${prefix}${form}`), ...bare];
  return forms.find(known) ?? lemma;
}
