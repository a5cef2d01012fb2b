import type { Analysis, Word } from "../../analysis.ts";

/** Words from the first of two to the "and" before the second. */
const REACH = 8;

/**
 * "the war between the army and the RSF": the second of two is joined to the first, where the parse hangs it on the war or
 * takes it for a part of the first one's name.
 */
export function withBetweenPairs(analysis: Analysis): Analysis {
  const { words } = analysis;
  const changed = new Map<number, Partial<Word>>();
  for (const { lower, relation, head } of words) {
    const first = words[head];
    if (lower !== "between" || relation !== "case" || !first) continue;
    const and = words
      .slice(first.index + 1, first.index + REACH)
      .find((word) => word.lower === "and" && word.relation === "cc" && word.sentence === first.sentence);
    const second = words[and?.head ?? -1];
    if (!and || !second || second.index < and.index || !isNamed(second)) continue;
    if (second.head === first.index && second.relation === "conj") continue;
    if (/^(?:conj|flat|nmod|appos)$/.test(second.relation) && second.head <= first.index)
      changed.set(second.index, { head: first.index, relation: "conj" });
  }
  if (changed.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, ...changed.get(word.index) })) };
}

const isNamed = ({ upos }: Word): boolean => upos === "NOUN" || upos === "PROPN";
