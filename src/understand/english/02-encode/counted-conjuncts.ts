import type { Analysis, Word } from "../../analysis.ts";
import { FATES } from "./fates.ts";

const AMOUNTS = new Set("dozens scores hundreds thousands several many".split(" "));
const BETWEEN = new Set("more other others people seriously badly critically".split(" "));
const PEOPLE = new Set(["others", "people"]);
/** Words back from the participle within which its number stands. */
const REACH = 3;

/**
 * "Nine were killed and dozens more injured", "two others wounded", "killed, dozens injured and scores arrested": behind a
 * passive, or "left 12 dead", a number before another such participle is who that befell. The model knows neither the one as a subject nor,
 * often, the other as a verb.
 */
export function withCountedConjuncts(analysis: Analysis): Analysis {
  const { words } = analysis;
  const passives = new Set(words.flatMap(({ relation, head }) => (relation === "aux:pass" ? [head] : [])));
  const changed = new Map<number, Partial<Word>>();
  for (const { index, lower, sentence, relation, head } of words) {
    const lemma = FATES[lower];
    // "dozens more injured people" are people
    const people = lemma === undefined || (relation === "amod" && head > index) ? null : peopleBefore(index, words);
    if (!lemma || people === null) continue;
    const first = firstPassive(index, sentence, passives, words);
    const dead = before(index, words).findLast((word) => word.sentence === sentence && isLeft(word, words))?.index;
    if (first !== undefined) {
      changed.set(index, { upos: "VERB", lemma, relation: "conj", head: first });
      changed.set(people, { relation: "nsubj:pass", head: index });
    } else if (dead !== undefined && !PEOPLE.has(words[people]?.lower ?? "")) {
      changed.set(index, { upos: "ADJ", lemma: lower, relation: "conj", head: dead });
      changed.set(people, { relation: "nummod", head: index });
    } else continue;
    const and = words[openerOf(people, words)];
    if (and?.relation === "cc") changed.set(and.index, { head: index });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** So far back the first of such deeds is looked for: a look costs the same however long a text is. */
const before = (at: number, words: readonly Word[]) => words.slice(Math.max(0, at - 60), at);

/** The verb with a passive helper before it in its sentence, where it has none of its own. */
function firstPassive(
  at: number,
  sentence: number,
  passives: ReadonlySet<number>,
  words: readonly Word[],
): number | undefined {
  if (passives.has(at)) return undefined;
  return before(at, words).findLast((word) => word.sentence === sentence && passives.has(word.index))?.index;
}

/** "left 12 dead". */
const isLeft = ({ lower, head }: Word, words: readonly Word[]): boolean =>
  (lower === "dead" || lower in FATES) && words[head]?.lemma === "leave";

/** Who is counted right before a participle: "dozens" of "dozens more injured", "others" of "at least two others wounded". */
function peopleBefore(at: number, words: readonly Word[]): number | null {
  let number = at - 1;
  while (number > at - 1 - REACH && BETWEEN.has(words[number]?.lower ?? "")) number--;
  const found = words[number];
  if (!found || (found.upos !== "NUM" && !AMOUNTS.has(found.lower))) return null;
  const opener = words[openerOf(number, words)];
  if (opener?.lower !== "and" && opener?.text !== ",") return null;
  return words.slice(number + 1, at).find(({ lower }) => PEOPLE.has(lower))?.index ?? number;
}

/** What stands before a number and the words that bound it: "and" of "and at least 30". */
function openerOf(number: number, words: readonly Word[]): number {
  let at = number - 1;
  while (/^(?:at|least|some|about|around|more|than|over|nearly|another|\d.*)$/.test(words[at]?.lower ?? "")) at--;
  return words[at]?.upos === "NUM" ? openerOf(at, words) : at;
}
