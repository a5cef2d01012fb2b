import type { Word, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, touch } from "./candidate.ts";

const CITES = new Set(["citing", "quoting"]);
/** Words of a phrase for whoever is cited: "two senior officials in the defence ministry". */
const LONGEST = 12;

/**
 * "According to the daily, citing a port official, rebels left": the model may take the citing for a second saying of the
 * daily. It names who stands behind the daily, and is no part of what is said.
 */
export function withoutCiting(candidates: readonly Candidate[], draft: Pick<Draft, "analysis">): readonly Candidate[] {
  const { words } = draft.analysis;
  const sentenceOf = ({ cues: [cue] }: Candidate) => words[cue?.first ?? -1]?.sentence;
  const told = new Map<number | undefined, Candidate[]>();
  for (const one of candidates)
    if (!cites(one, words)) told.set(sentenceOf(one), [...(told.get(sentenceOf(one)) ?? []), one]);
  /** What each says whose source the model has cite once more, with the word that cites. */
  const again = new Map<Candidate, number>();
  const dropped = new Set<Candidate>();
  for (const one of candidates) {
    const cue = one.cues[0]?.first;
    if (cue === undefined || !cites(one, words)) continue;
    const same = (told.get(sentenceOf(one)) ?? []).filter(
      ({ sources, contents }) => touch(sources, one.sources) && touch(contents, one.cues),
    );
    for (const other of same) again.set(other, cue);
    if (same.length > 0) dropped.add(one);
  }
  return candidates
    .filter((candidate) => !dropped.has(candidate))
    .map((candidate) => {
      const cue = again.get(candidate);
      return cue === undefined
        ? candidate
        : { ...candidate, contents: candidate.contents.flatMap((range) => behind(cue, range, words)) };
    });
}

/** "citing", "quoting": a cue of that word alone, with a source. */
const cites = ({ cues: [cue], sources }: Candidate, words: readonly Word[]): boolean =>
  cue !== undefined && cue.after === cue.first + 1 && CITES.has(words[cue.first]?.lower ?? "") && sources.length > 0;

/** What is said without the citing and whom it names, up to the comma behind them. */
function behind(cue: number, range: WordRange, words: readonly Word[]): readonly WordRange[] {
  if (cue < range.first || cue >= range.after) return [range];
  const comma = words.slice(cue, Math.min(range.after, cue + LONGEST)).find(({ text }) => text === ",")?.index;
  const before = { first: range.first, after: cue };
  const rest = comma === undefined ? [] : [{ first: comma + 1, after: range.after }];
  return [...(before.after > before.first + 1 ? [before] : []), ...rest];
}
