import type { AttributionParts, Word } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

/** What the language model links: cues with their sources and contents. */
export function modelCandidates({ analysis }: Pick<Draft, "analysis">): readonly Candidate[] {
  return analysis.attributions
    .filter((parts) => parts.cues.length > 0 && parts.contents.length > 0)
    .filter((parts) => !namesOnly(parts, analysis.words))
    .map(({ sources, cues, contents, score }) => ({ sources, cues, contents, score, rule: "model" as const }));
}

/** "quoting an aide": what is cited is a further source, not something said. */
function namesOnly({ cues, contents }: AttributionParts, words: readonly Word[]): boolean {
  const leans = cues.some(({ first, after }) =>
    words.slice(first, after).some(({ lemma }) => lemma === "quote" || lemma === "cite"),
  );
  return (
    leans &&
    !contents.some(({ first, after }) =>
      words.slice(first, after).some(({ upos }) => upos === "VERB" || upos === "AUX"),
    )
  );
}
