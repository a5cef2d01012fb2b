import type { AttributionParts, Word, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

/** What the language model links: cues with their sources and contents. */
export function modelCandidates({ analysis }: Pick<Draft, "analysis">): readonly Candidate[] {
  return analysis.attributions
    .filter((parts) => parts.cues.length > 0 && parts.contents.length > 0)
    .filter((parts) => !namesOnly(parts, analysis.words))
    .map(({ sources, cues, contents, score }) => ({
      sources: sources.filter((source) => isNear(source, cues, analysis.words)),
      cues,
      contents,
      score,
      rule: "model" as const,
    }));
}

/** A speaker of a later sentence does not speak in this one; one of an earlier may ("He added"). */
function isNear({ first }: WordRange, cues: AttributionParts["cues"], words: readonly Word[]): boolean {
  const cue = words[cues[0]?.first ?? first]?.sentence ?? 0;
  return (words[first]?.sentence ?? 0) <= cue;
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
