import type { Analysis, Word } from "../../analysis.ts";

const PERCEIVES = new Set("see watch hear notice observe witness feel film let make".split(" "));

/** Words from a verb of perception to whoever is perceived. */
const REACH = 5;

/**
 * "saw soldiers beat a nurse": who stands between a verb of perception and a bare infinitive does what is seen, where the parse
 * makes him a second object of it.
 */
export function withPerceivedDeeds(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const { index, relation, head, upos } of words) {
    const deed = words[head];
    if (relation !== "obj" || upos === "VERB" || !deed || index > head || !isBare(deed)) continue;
    const above = verbBefore(index, words);
    if (!above || !PERCEIVES.has(above.lemma) || deed.head > index) continue;
    changed.set(index, { relation: "nsubj" });
    changed.set(head, { head: above.index, relation: "ccomp" });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

/** The verb that whoever is perceived stands right behind, with nothing but his own words between. */
function verbBefore(index: number, words: readonly Word[]): Word | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) if (words[at]?.head !== index) return words[at];
  return undefined;
}

const isBare = ({ upos, lower, lemma, relation }: Word): boolean =>
  upos === "VERB" && lower === lemma && /^[xc]comp$/.test(relation);
