import type { Analysis, Word } from "../../analysis.ts";
import { worthOf } from "./worth-of.ts";

/** Words behind the first of a list within which it ends. */
const REACH = 16;

/**
 * "Two senators, a judge and four lawyers were held": one more behind a comma, and an "and" behind that, are a list. The
 * model says that the senators are a judge; they would be only between two commas, or where the numbers fit: "two suspects,
 * a Somali and a Kenyan".
 */
export function withListedPeople(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const word of words) {
    if (word.relation !== "appos" || word.upos !== "NOUN" || changed.has(word.index)) continue;
    const first = words[word.head];
    const items = first && first.index < word.index ? itemsOf(first, words) : [];
    if (!first || items[0] === undefined || !isList(first, items, words)) continue;
    for (const item of items) changed.set(item.index, { relation: "conj", head: first.index });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** What follows the first of a list, each behind a comma and the last behind "and"; none where it is no list. */
function itemsOf(first: Word, words: readonly Word[]): readonly Word[] {
  const items: Word[] = [];
  const behind = words.slice(first.index + 1, first.index + 1 + REACH);
  for (const word of behind) {
    if (word.sentence !== first.sentence || /^(?:VERB|AUX|SCONJ)$/.test(word.upos)) return [];
    const listed = word.head === first.index || items.some(({ index }) => index === word.head);
    if (!listed || word.upos !== "NOUN" || !/^(?:appos|conj)$/.test(word.relation)) continue;
    const opener = words[startOf(word, words) - 1];
    if (!isOne(word, words)) return [];
    items.push(word);
    if (opener?.lower === "and") return items.length > 1 ? items : [];
    if (opener?.text !== ",") return [];
  }
  return [];
}

/** The first word of a noun's own: "a" of "a police chief", "at" of "at least three aid workers". */
function startOf({ index }: Word, words: readonly Word[]): number {
  let first = index;
  while (index - first < REACH && OWN.has(words[first - 1]?.upos ?? "")) first--;
  return first;
}

const OWN = new Set(["DET", "NUM", "ADJ", "ADV", "ADP", "NOUN", "PRON", "PROPN"]);

/** "a judge", "four lawyers", "her child": counted, or one of its kind. */
const isOne = (word: Word, words: readonly Word[]): boolean => numberOf(word, words) !== null;

function numberOf(word: Word, words: readonly Word[]): number | null {
  const own = words.slice(startOf(word, words), word.index).filter(({ head }) => head === word.index);
  const numbers = own.flatMap((one) => worthOf(one) ?? (one.upos === "NUM" ? Number.NaN : []));
  if (numbers[0] !== undefined) return numbers[0];
  if (own.some(({ lower, relation }) => /^an?$/.test(lower) || relation === "nmod:poss")) return 1;
  return own.some(({ lower }) => lower === "several" || lower === "many") ? Number.NaN : null;
}

/** Whether those behind the first are further ones, and do not say who the first are. */
function isList(first: Word, items: readonly Word[], words: readonly Word[]): boolean {
  const last = items.at(-1) ?? first;
  const whole = numberOf(first, words) ?? (isBarePlural(first, words) ? Number.NaN : null);
  if (whole === null) return false;
  const sum = items.reduce((total, item) => total + (numberOf(item, words) ?? 0), 0);
  if (whole === 1) return isPlural(first, words) && words[last.index + 1]?.text !== ",";
  const closed = words[last.index + 1]?.text === ",";
  const single = items.every((item) => numberOf(item, words) === 1);
  return closed ? sum > whole : !(single && sum === whole);
}

/** "Soldiers, a nurse and two drivers", where "the governor, a former general and a friend" is one man. */
const isBarePlural = ({ index, lower, lemma }: Word, words: readonly Word[]): boolean =>
  lower !== lemma &&
  !words.slice(Math.max(0, index - REACH), index).some((word) => word.head === index && word.upos === "DET");

/** "A nun, a priest and a driver were": what is told of the first is told of several. */
function isPlural(first: Word, words: readonly Word[]): boolean {
  if (!first.relation.startsWith("nsubj")) return false;
  const helpers = words.slice(first.index, first.index + 2 * REACH).filter(({ head }) => head === first.head);
  return helpers.some(({ lower, relation }) => /^(?:aux|cop)/.test(relation) && /^(?:were|are|have)$/.test(lower));
}
