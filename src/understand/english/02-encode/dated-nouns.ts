import type { Analysis, Word } from "../../analysis.ts";

const MONTH = /^(?:jan|feb|march|april|may|june|july|aug|sept?|oct|nov|dec)(?:\.|[a-z]*)$/;

/**
 * "charged in the Dec. 21, 1988, bombing of an airliner": the parse may end at the second comma and take the day for what they
 * are charged in. The noun behind the comma is, and the day is its own.
 */
export function withDatedNouns(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const { index } of words) {
    const found = datedNoun(index, words);
    if (!found) continue;
    const { noun, day, before } = found;
    const { head, relation } = day.relation.endsWith(":unmarked") && noun.head !== day.index ? noun : day;
    const role = relation === "compound" && words[head]?.upos === "VERB" ? "obl" : relation;
    moved.set(noun.index, { ...noun, upos: "NOUN", head, relation: role });
    moved.set(day.index, { ...day, head: noun.index, relation: "nmod:unmarked" });
    for (const word of before) moved.set(word.index, { ...word, head: noun.index, relation: "compound" });
    for (const word of words.slice(Math.max(0, index - LEADS), index))
      if (word.head === day.index) moved.set(word.index, { ...word, head: noun.index });
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

/** Words before the month that belong to the noun: "in the", "over a series of". */
const LEADS = 4;
/** Words between the second comma and the end of the noun: "suicide car bombing". */
const LENGTH = 4;

interface DatedNoun {
  readonly noun: Word;
  /** The word of the day that stands for the noun in the tree. */
  readonly day: Word;
  /** Nouns before it that hang elsewhere. */
  readonly before: readonly Word[];
}

/** The noun behind a day with its year, set in commas behind an article. */
function datedNoun(month: number, words: readonly Word[]): DatedNoun | null {
  const [article, name, number, comma, year, second] = words.slice(month - 1, month + 5);
  if (month < 1 || article?.relation !== "det" || !MONTH.test(name?.lower ?? "")) return null;
  if (!/^\d{1,2}$/.test(number?.text ?? "") || comma?.text !== "," || !/^\d{4}$/.test(year?.text ?? "")) return null;
  const isDay = (at: number) => month <= at && at <= month + 3;
  const day = second?.text === "," ? [name, number].find((word) => word && !isDay(word.head)) : undefined;
  if (!day || day.head < 0 || (!isDay(article.head) && article.head <= month)) return null;
  const behind = words.slice(month + 5, month + 5 + LENGTH);
  const end = behind.findIndex((word) => !isNounlike(word, words));
  const phrase = end < 0 ? behind : behind.slice(0, end);
  const noun = phrase.at(-1);
  if (!noun || noun.upos === "ADJ" || noun.index === day.head) return null;
  return {
    noun,
    day,
    before: phrase.filter(({ index, head, upos }) => upos === "NOUN" && index !== noun.index && head !== noun.index),
  };
}

/** A noun or an adjective, or the "bombing" of something that the parse takes for a verb. */
const isNounlike = ({ upos, lower, index }: Word, words: readonly Word[]) =>
  upos === "NOUN" || upos === "ADJ" || (upos === "VERB" && lower.endsWith("ing") && words[index + 1]?.lower === "of");
