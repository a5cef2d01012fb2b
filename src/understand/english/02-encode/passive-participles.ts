import type { Analysis, Word } from "../../analysis.ts";
import { isListedVerb } from "./listed-verbs.ts";

/**
 * "Two guards were wounded": where the model takes the participle of a passive for an adjective, it is made the verb that
 * it is, if the word list of events knows that verb.
 */
export function withPassiveParticiples(analysis: Analysis): Analysis {
  const passive = new Set(
    analysis.words.flatMap(({ relation, head }) => (relation === "aux:pass" && head >= 0 ? [head] : [])),
  );
  const words = analysis.words.map((word) => {
    const lemma = word.upos === "ADJ" && passive.has(word.index) ? verbOf(word) : null;
    return lemma === null ? word : { ...word, upos: "VERB", lemma };
  });
  return words.some((word, at) => word !== analysis.words[at]) ? { ...analysis, words } : analysis;
}

/** The listed verb of a participle in -ed: "wounded", "robbed", "buried". */
function verbOf({ lower }: Word): string | null {
  if (!lower.endsWith("ed")) return null;
  const stem = lower.slice(0, -2);
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1"), stem.replace(/i$/, "y")];
  return bases.find(isListedVerb) ?? null;
}
