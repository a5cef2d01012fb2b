import type { WordRange } from "../analysis.ts";

/** A part of an attribution, with the mean probability of its tags. */
export interface ScoredRange extends WordRange {
  readonly score: number;
}

export interface AttributionSpans {
  readonly sources: readonly ScoredRange[];
  readonly cues: readonly ScoredRange[];
  readonly contents: readonly ScoredRange[];
  /** Raw score of the link of a cue with a source or a content, by their first words. */
  readonly link: (relation: "source" | "content", cue: number, other: number) => number;
}

export interface LinkedAttribution {
  readonly source: ScoredRange | null;
  readonly cue: ScoredRange;
  readonly contents: readonly ScoredRange[];
}

/**
 * Attributions of one window. Every content goes to its best cue, every cue takes its one best source, both only above
 * their floors; a cue without content is none. The same rule as `training/decode.py`.
 */
export function linkAttributions(
  { sources, cues, contents, link }: AttributionSpans,
  floors: { readonly source: number; readonly content: number },
): LinkedAttribution[] {
  const contentsOf = new Map<ScoredRange, ScoredRange[]>();
  for (const content of contents) {
    const cue = bestAbove(cues, (candidate) => link("content", candidate.first, content.first), floors.content);
    if (cue) contentsOf.set(cue, [...(contentsOf.get(cue) ?? []), content]);
  }
  return cues.flatMap((cue) => {
    const own = contentsOf.get(cue);
    if (!own) return [];
    const source = bestAbove(sources, (candidate) => link("source", cue.first, candidate.first), floors.source);
    return [{ source, cue, contents: own }];
  });
}

/** The candidate of highest score, null where none is above the floor. */
function bestAbove<Candidate>(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
  floor: number,
): Candidate | null {
  let best: Candidate | null = null;
  let highest = floor;
  for (const candidate of candidates) {
    const own = score(candidate);
    if (own > highest) {
      highest = own;
      best = candidate;
    }
  }
  return best;
}
