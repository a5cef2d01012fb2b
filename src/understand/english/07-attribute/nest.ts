import { type Candidate, extent, within, wordsOf } from "./candidate.ts";

/** For each attribution the index of the smallest other one whose content holds its cue; null at the top. */
export function nest(candidates: readonly Candidate[]): readonly (number | null)[] {
  const speaking = new Map<number, number[]>();
  for (const [j, { contents }] of candidates.entries()) {
    for (const word of wordsOf(contents)) speaking.set(word, [...(speaking.get(word) ?? []), j]);
  }
  const parents = candidates.map((inner, i) => {
    const cue = inner.cues[0]?.first ?? -1;
    let best: number | null = null;
    for (const j of speaking.get(cue) ?? []) {
      const outer = candidates[j];
      if (i === j || !outer || sameContents(inner, outer)) continue;
      if (within(outer.cues[0]?.first ?? -1, inner.contents) && extent(outer.contents) <= extent(inner.contents))
        continue;
      if (best === null || extent(outer.contents) < extent(candidates[best]?.contents ?? [])) best = j;
    }
    return best;
  });
  return parents.map((parent, i) => (parent !== null && !leadsTo(parent, i, parents) ? parent : null));
}

function sameContents(a: Candidate, b: Candidate): boolean {
  return JSON.stringify(a.contents) === JSON.stringify(b.contents);
}

function leadsTo(from: number, target: number, parents: readonly (number | null)[]): boolean {
  let at: number | null = from;
  for (let steps = 0; at !== null && steps <= parents.length; steps++) {
    if (at === target) return true;
    at = parents[at] ?? null;
  }
  return false;
}
