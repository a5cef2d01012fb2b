import type { Analysis } from "../../analysis.ts";

/**
 * "closed its border crossing", "condemned the bombing": a word in -ing that has an article, an owner or a word made one
 * with it is a noun, though it is an object; "denied withholding medicine" has what it is done to.
 */
export function withNounsInIng(analysis: Analysis): Analysis {
  const { words } = analysis;
  const asNoun = new Set(
    words.flatMap(({ relation, head }) => (/^(?:det|compound|amod|nmod:poss|nummod)$/.test(relation) ? [head] : [])),
  );
  const asVerb = new Set(
    words.flatMap(({ relation, head }) => (/^(?:obj|iobj|ccomp|xcomp|nsubj|aux)/.test(relation) ? [head] : [])),
  );
  const isNoun = ({ index, upos, relation, lower }: Analysis["words"][number]) =>
    upos === "VERB" && relation === "obj" && lower.endsWith("ing") && asNoun.has(index) && !asVerb.has(index);
  if (!words.some(isNoun)) return analysis;
  return {
    ...analysis,
    words: words.map((word) => (isNoun(word) ? { ...word, upos: "NOUN", lemma: word.lower } : word)),
  };
}
