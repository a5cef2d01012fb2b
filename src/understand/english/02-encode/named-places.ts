import type { Analysis, Word } from "../../analysis.ts";

const PLACES = new Set(
  "city town village capital port district province region suburb neighbourhood neighborhood state island county hamlet".split(
    " ",
  ),
);
/** Words that a place's name may have. */
const LENGTH = 3;

/**
 * "Meanwhile in the former capital, Bonn, police arrested nine": a name in commas behind a noun for a place says which place it
 * is; the model may take it for a second place, or for who did it.
 */
export function withNamedPlaces(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const { index, lemma, sentence, upos } of words) {
    if (upos !== "NOUN" || !PLACES.has(lemma) || words[index + 1]?.text !== "," || !isLed(index, words)) continue;
    const after = afterName(index + 2, words);
    const second = words[after];
    if (after === index + 2 || second?.text !== "," || second.sentence !== sentence) continue;
    const name = words.slice(index + 2, after).find(({ head }) => head < index + 2 || head >= after);
    if (!name || name.relation === "appos" || /^(?:and|or)$/.test(words[after + 1]?.lower ?? "")) continue;
    if (name.relation.startsWith("nsubj") && !hasOtherSubject(name, after, words)) continue;
    changed.set(name.index, { head: index, relation: "appos" });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** Where a run of names ends that begins at a word. */
function afterName(first: number, words: readonly Word[]): number {
  let at = first;
  while (at < first + LENGTH && words[at]?.upos === "PROPN") at++;
  return at;
}

/** "in the capital": a place by its preposition, with what hangs on its verb. */
const isLed = (at: number, words: readonly Word[]): boolean =>
  words[at]?.relation === "obl" &&
  words.slice(Math.max(0, at - 5), at).some(({ head, relation }) => head === at && relation === "case");

/** "Bonn, a few hundred Kurds laid": the verb has its own subject behind the second comma. */
const hasOtherSubject = ({ head }: Word, after: number, words: readonly Word[]): boolean =>
  words.slice(after, head).some((word) => word.head === head && word.relation.startsWith("nsubj"));
