import type { Analysis, Predicate, Word } from "../../analysis.ts";
import { isHyphen } from "../../hyphens.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";

/** Parts of the longest: "commander-in-chief". */
const PARTS = 3;
/** What stands behind the hyphen of a noun that is somebody's already: "brother-in-law", "passer-by", "president-elect". */
const BEHIND = new Set(["in", "by", "on", "up", "at", "of", "de", "elect", "designate"]);
/** What stands before the hyphen of one: "vice-president", "ex-mayor". */
const BEFORE = new Set(["vice", "deputy", "ex", "co", "sub", "under", "fellow"]);
/** Of these a general is one: a major-general; an attorney-general is an attorney. */
const RANKS = new Set(["major", "lieutenant", "brigadier", "colonel", "captain"]);
/** Where the parse may hang a noun that stands for somebody. */
const ARGUMENT = /^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)(?::|$)/u;

/**
 * "passers-by", "the attorney-general", "his brother-in-law": the parse takes each part for a word of its own, and may make two people of them,
 * a preposition or a predicate of one. The part that the noun is of stands for all, under the form that the lists know.
 */
export function withHyphenedPersons(analysis: Analysis): Analysis {
  const { words } = analysis;
  const found = words.flatMap((word) => (isHyphen(word.index + 1, words) ? (personAt(word, analysis) ?? []) : []));
  if (found.length === 0) return analysis;
  const wholes = new Map<number, Whole>();
  for (const whole of found) for (let at = whole.first; at < whole.after; at++) wholes.set(at, whole);
  const moved = words.map((word) => {
    const own = wholes.get(word.index);
    if (own?.head === word.index) return { ...word, ...own.as };
    if (own) return { ...word, head: own.head, relation: word.text === "-" ? "punct" : "goeswith" };
    const above = wholes.get(word.head);
    return above ? { ...word, head: above.head } : word;
  });
  const sentences = analysis.sentences.map((sentence) => ({
    ...sentence,
    root: wholes.get(sentence.root)?.head ?? sentence.root,
  }));
  const predicates = analysis.predicates.flatMap((predicate) =>
    wholes.has(predicate.word) ? [] : [{ ...predicate, arguments: predicate.arguments.map(takingIn(wholes)) }],
  );
  return { ...analysis, words: moved, sentences, predicates };
}

interface Whole {
  readonly first: number;
  readonly after: number;
  readonly head: number;
  /** What the head is read as. */
  readonly as: Pick<Word, "head" | "relation" | "upos" | "lemma" | "lower">;
}

/** An argument that ends or begins within one takes in all of it. */
const takingIn =
  (wholes: ReadonlyMap<number, Whole>) =>
  (one: Predicate["arguments"][number]): Predicate["arguments"][number] => ({
    ...one,
    first: wholes.get(one.first)?.first ?? one.first,
    after: wholes.get(one.after - 1)?.after ?? one.after,
  });

/** The longest noun for somebody that begins here, all of whose parts touch. */
function personAt(first: Word, { words, names }: Analysis): Whole | null {
  if (isHyphen(first.index - 1, words)) return null;
  const parts = [first];
  for (let at = first.index; parts.length < PARTS && isHyphen(at + 1, words); at += 2) {
    const next = words[at + 2];
    if (next) parts.push(next);
  }
  for (; parts.length > 1; parts.pop()) {
    const whole = wholeOf(parts, words);
    if (whole) return names.some((name) => name.first < whole.after && whole.first < name.after) ? null : whole;
  }
  return null;
}

function wholeOf(parts: readonly Word[], words: Analysis["words"]): Whole | null {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (!first || !second || !last) return null;
  const called = formOf(parts);
  if (!called) return null;
  const head = BEHIND.has(second.lower) || (second.lower === "general" && !RANKS.has(first.lower)) ? first : last;
  const within = (at: number) => first.index <= at && at <= last.index;
  const above = hangingOn(
    parts.filter((part) => !within(part.head)),
    words,
  );
  if (!above) return null;
  return {
    first: first.index,
    after: last.index + 1,
    head: head.index,
    as: { ...above, lemma: called.lemma, lower: called.lower, upos: "NOUN" },
  };
}

/** What a noun is to its clause; one that was taken for a part of the verb is its object or its subject. */
function hangingOn(outer: readonly Word[], words: Analysis["words"]): Pick<Word, "head" | "relation"> | null {
  const argument = outer.find(({ relation }) => ARGUMENT.test(relation));
  if (argument) return { head: argument.head, relation: argument.relation };
  const beside = outer.find(({ head }) => words[head]?.upos === "VERB");
  return beside ? { head: beside.head, relation: beside.head < beside.index ? "obj" : "nsubj" } : null;
}

/** The form by which a list has somebody, and the one that stands here; "president" for "sub-president", where none has more. */
function formOf(parts: readonly Word[]): Pick<Word, "lemma" | "lower"> | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const lowers = parts.map(({ lower }) => lower);
  const singular = [
    [first.lemma, ...lowers.slice(1)],
    [...lowers.slice(0, -1), last.lemma],
  ];
  const lemma = singular.map((form) => form.join("-")).find(isPerson);
  if (lemma !== undefined) return { lemma, lower: lowers.join("-") };
  return parts.length === 2 && BEFORE.has(first.lower) && isPerson(last.lemma) ? last : null;
}

const isPerson = (noun: string): boolean => actorNoun(noun)?.kind === "person";
