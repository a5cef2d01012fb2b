import type { Analysis, Word } from "../../analysis.ts";

/** An analysis with other words, and with the root that each sentence has among them. */
export function withRoots(analysis: Analysis, words: readonly Word[]): Analysis {
  const sentences = analysis.sentences.map((sentence) => {
    const root = words.slice(sentence.first, sentence.after).find(({ head }) => head < 0);
    return root === undefined || root.index === sentence.root ? sentence : { ...sentence, root: root.index };
  });
  return { ...analysis, words, sentences };
}
