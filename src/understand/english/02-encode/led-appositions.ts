import type { Analysis, Word } from "../../analysis.ts";

/** "an aide to Senator Whitcomb": what a preposition leads to belongs to the noun before it and is not the same one. */
export function withLedAppositions(analysis: Analysis): Analysis {
  const led = new Set(
    analysis.words.flatMap(({ relation, head, index, upos }) =>
      relation === "case" && upos === "ADP" && head > index && isApposition(analysis.words[head]) ? [head] : [],
    ),
  );
  if (led.size === 0) return analysis;
  const words = analysis.words.map((word) => (led.has(word.index) ? { ...word, relation: "nmod" } : word));
  return { ...analysis, words };
}

const isApposition = (word: Word | undefined) => word?.relation === "appos";
