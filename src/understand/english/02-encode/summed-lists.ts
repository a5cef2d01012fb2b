import type { Analysis, Word } from "../../analysis.ts";
import { worthOf } from "./worth-of.ts";

/** Words behind the whole within which its parts stand. */
const REACH = 20;

/**
 * "The nine foreigners, five Chadians and four Malians, were held": where the numbers behind a number make it up, they say who
 * those are; the model takes them for more people.
 */
export function withSummedLists(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const word of words) {
    const parts = partsOf(word, words);
    const [first, ...rest] = parts;
    if (first === undefined || rest.length === 0) continue;
    changed.set(first, { relation: "list", head: word.head });
    for (const part of rest) changed.set(part, { relation: "conj", head: first });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** The counted words behind a counted noun and a comma whose numbers add up to the noun's; none where they do not. */
function partsOf(number: Word, words: readonly Word[]): readonly number[] {
  const whole = worthOf(number);
  const comma = words[number.head + 1];
  if (
    whole === null ||
    number.relation !== "nummod" ||
    ALIKE.has(words[number.head]?.lemma ?? "") ||
    number.head < number.index ||
    comma?.text !== ","
  )
    return [];
  const behind = words.slice(number.head + 2, number.head + 2 + REACH);
  const end = behind.findIndex(({ sentence, upos }) => sentence !== number.sentence || ENDS.has(upos));
  const counts = (end < 0 ? behind : behind.slice(0, end)).filter(
    (word) => worthOf(word) !== null && word.relation === "nummod" && word.head > word.index,
  );
  // The first part stands right behind the comma.
  if (counts[0]?.index !== number.head + 2) return [];
  let sum = 0;
  const parts: number[] = [];
  for (const count of counts) {
    sum += worthOf(count) ?? 0;
    parts.push(count.head);
    if (sum >= whole) break;
  }
  return sum === whole && parts.every((at) => isListed(at, number.head, parts, words)) ? parts : [];
}

/** "12 men, four women and eight boys": people of one sort are not made up of others. */
const ALIKE = new Set(["man", "woman", "boy", "girl"]);
const ENDS = new Set(["VERB", "AUX", "SCONJ"]);

/** Parts hang on the whole or on each other, and not elsewhere in the clause. */
const isListed = (part: number, whole: number, parts: readonly number[], words: readonly Word[]): boolean => {
  const { head = -1 } = words[part] ?? {};
  return head === whole || parts.includes(head);
};
