import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { partAt } from "../../part-at.ts";
import type { Candidate } from "./candidate.ts";

const APART = new Set(["headline", "dateline", "byline", "credit", "caption", "boilerplate"]);

/**
 * What is said does not run from the headline into the body, nor over a dateline or a credit line: contents are cut at
 * the borders of the frame. A candidate that keeps no content is dropped.
 */
export function clipToFrame(
  candidates: readonly Candidate[],
  { frame, analysis }: Pick<Draft, "frame" | "analysis">,
): readonly Candidate[] {
  const partOf = (word: number) => {
    const part = partAt(analysis.words[word]?.start ?? 0, frame.parts);
    return part && APART.has(part.kind) ? part : null;
  };
  return candidates.flatMap((candidate) => {
    const home = partOf(candidate.cues[0]?.first ?? 0);
    const contents = candidate.contents.flatMap((range) => runs(range, (word) => partOf(word) === home));
    return contents.length > 0 ? [{ ...candidate, contents }] : [];
  });
}

function runs({ first, after }: WordRange, keep: (word: number) => boolean): readonly WordRange[] {
  const found: WordRange[] = [];
  let open: number | null = null;
  for (let word = first; word <= after; word++) {
    const kept = word < after && keep(word);
    if (kept && open === null) open = word;
    if (!kept && open !== null) {
      found.push({ first: open, after: word });
      open = null;
    }
  }
  return found;
}
