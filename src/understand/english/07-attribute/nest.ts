import type { Stance } from "../../../model/certainty.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, extent, within, wordsOf } from "./candidate.ts";
import type { Cue } from "./cue.ts";

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

const LEAVES_OPEN: ReadonlySet<Stance> = new Set(["denies", "doubts", "cannot-confirm", "declines"]);

/**
 * "deny that civilians died in bombardments that rescuers say reduced streets to rubble": what others say in a clause beside is
 * not denied with the rest, and stands where the denial stands.
 */
export function withoutAsides(
  parents: readonly (number | null)[],
  cues: readonly Cue[],
  { tree }: Pick<Draft, "tree">,
): readonly (number | null)[] {
  const aside = (inner: number, outer: number): boolean => {
    const [said, open] = [cues[inner]?.word ?? -1, cues[outer]];
    if (!open || !LEAVES_OPEN.has(open.entry.stance)) return false;
    const up = tree.ancestors(said);
    const below = [said, ...(up.includes(open.word) ? up.slice(0, up.indexOf(open.word)) : [])];
    return below.some((at) => tree.words[at]?.relation.endsWith(":relcl"));
  };
  return parents.map((parent, inner) => (parent !== null && aside(inner, parent) ? (parents[parent] ?? null) : parent));
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
