import type { Analysis, Word } from "../../analysis.ts";

/**
 * "arrested the mayor, his deputy and three clerks": a list, where the parse takes the second for another name of the
 * first. Behind "his" and the like stands somebody else than the first, and an "and" without a comma closes the list.
 */
export function withListedOwners(analysis: Analysis): Analysis {
  const { words } = analysis;
  const owned = new Set(
    words.filter(({ relation, upos }) => relation === "nmod:poss" && upos === "PRON").map(({ head }) => head),
  );
  const closed = (first: number, after: number) =>
    words.some(({ relation, head, index }) => {
      const and = words.slice(after, index).find(({ upos }) => upos === "CCONJ");
      return (
        relation === "conj" &&
        head === first &&
        index > after &&
        and !== undefined &&
        words[and.index - 1]?.text !== ","
      );
    });
  const moved = words.map((word): Word => {
    const listed = word.relation === "appos" && word.upos === "NOUN" && owned.has(word.index);
    return listed && closed(word.head, word.index) ? { ...word, relation: "conj" } : word;
  });
  return moved.some((word, at) => word !== words[at]) ? { ...analysis, words: moved } : analysis;
}
