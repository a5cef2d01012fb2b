import type { Analysis, Word } from "../../analysis.ts";

/** Words between the first infinitive of a list and a later one. */
const FAR = 40;
/** "agreed to talk and put down their arms": a past that looks like an infinitive. */
const SAME_IN_PAST = new Set(
  "hit cut hurt shut put set let read beat burst cost quit spread split cast shed thrust bid".split(" "),
);

/**
 * "plans to visit Goma, meet the rebels and deliver aid": verbs in their base form go on with "to visit" and not with "plans",
 * to which the parse may join them.
 */
export function withToLists(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, number>();
  for (const word of words) {
    const infinitive = goesOnWith(word, words);
    if (infinitive !== null) moved.set(word.index, infinitive);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, head: moved.get(word.index) ?? word.head })) };
}

function goesOnWith(verb: Word, words: readonly Word[]): number | null {
  const above = words[verb.head];
  if (verb.upos !== "VERB" || verb.relation !== "conj" || verb.lower !== verb.lemma) return null;
  if (above?.upos !== "VERB" || above.lower === above.lemma || above.index > verb.index) return null;
  if (SAME_IN_PAST.has(verb.lower) && !above.lower.endsWith("s")) return null;
  const near = words.slice(Math.max(above.index + 1, verb.index - FAR), verb.index);
  if (near.some(({ head, relation }) => head === verb.index && /^(?:nsubj|aux|mark|expl)/.test(relation))) return null;
  const infinitive = near.findLast(
    ({ index, head, relation, upos }) =>
      head === above.index && relation === "xcomp" && upos === "VERB" && isMarked(index, words),
  );
  return infinitive?.index ?? null;
}

const isMarked = (verb: number, words: readonly Word[]): boolean =>
  words
    .slice(Math.max(0, verb - 3), verb)
    .some(({ head, relation, lower }) => head === verb && relation === "mark" && lower === "to");
