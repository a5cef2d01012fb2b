import type { Analysis, Word } from "../../analysis.ts";
import { FATES } from "./fates.ts";

const WOUNDING = new Set(["wounded", "injured", "hurt"]);
const AMOUNTS = new Set("dozens scores hundreds thousands".split(" "));
/** What may stand between the verb and its number: "more than 40", "at least 19", "another 30". */
const BOUNDING = new Set(
  "more less fewer than over about around some nearly almost at least up to as many another roughly approximately".split(
    " ",
  ),
);
/** Words behind the verb within which its number stands, and back to the verb that it is joined to. */
const REACH = 4;
const BACK = 40;

/**
 * "killed 12 people and wounded dozens", ", and wounded over 800": behind a verb with its object and before a number,
 * "wounded" is a second verb and what is counted is its object; the model takes it for an adjective, which makes the
 * wounded dead, or the number for no object, which loses them.
 */
export function withJoinedWounds(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const word of words) {
    const { index, lower } = word;
    // "the sick and wounded"
    if (!WOUNDING.has(lower) || words[index - 1]?.lower !== "and" || words[index - 2]?.upos === "ADJ") continue;
    const number = numberBehind(word, words);
    const first = number === null ? null : verbBefore(word, words);
    if (number === null || first === null) continue;
    const counted = nounOf(number, words);
    changed.set(index, { upos: "VERB", lemma: FATES[lower] ?? lower, relation: "conj", head: first });
    changed.set(index - 1, { relation: "cc", head: index });
    changed.set(counted, { relation: "obj", head: index });
    // "dozens more", "about 30 more"
    const more = words[counted + 1];
    if (more?.lower === "more" && counted === number) changed.set(more.index, { relation: "amod", head: counted });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** The number right behind a word, or behind what bounds it. */
function numberBehind({ index, sentence }: Word, words: readonly Word[]): number | null {
  const next = words.slice(index + 1, index + 1 + REACH).find(({ lower }) => !BOUNDING.has(lower));
  if (!next || next.sentence !== sentence) return null;
  return next.upos === "NUM" || AMOUNTS.has(next.lower) ? next.index : null;
}

/** The nearest verb before, told in the active with an object between the two: "killed 12 people and …". */
function verbBefore({ index, sentence }: Word, words: readonly Word[]): number | null {
  const near = words.slice(Math.max(0, index - BACK), index).filter((word) => word.sentence === sentence);
  const verb = near.findLast(({ upos, relation }) => upos === "VERB" && relation !== "amod" && relation !== "case");
  if (!verb || near.some(({ relation, head }) => relation === "aux:pass" && head === verb.index)) return null;
  return near.some(({ relation, head, index: at }) => relation === "obj" && head === verb.index && at > verb.index)
    ? verb.index
    : null;
}

/** "40 people": those that the number counts, where they stand right behind it; else the number alone. */
function nounOf(number: number, words: readonly Word[]): number {
  const { relation, head } = words[number] ?? { relation: "", head: -1 };
  return relation === "nummod" && head > number && head - number <= REACH ? head : number;
}
