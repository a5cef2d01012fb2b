import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

/** What the language model links: cues with their sources and contents. */
export function modelCandidates({ analysis }: Pick<Draft, "analysis">): readonly Candidate[] {
  return analysis.attributions
    .filter((parts) => parts.cues.length > 0 && parts.contents.length > 0)
    .map(({ sources, cues, contents, score }) => ({ sources, cues, contents, score, rule: "model" as const }));
}
