import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, touch } from "./candidate.ts";

const CITES = new Set(["citing", "quoting"]);
/** Words of a phrase for whoever is cited: "two senior officials in the defence ministry". */
const LONGEST = 12;

/**
 * "According to the daily, citing a port official, rebels left": the model may take the citing for a second saying of the
 * daily. It names who stands behind the daily, and is no part of what is said.
 */
export function withoutCiting(
  candidates: readonly Candidate[],
  { analysis: { words } }: Pick<Draft, "analysis">,
): readonly Candidate[] {
  const citing = candidates.filter(
    ({ cues: [cue], sources }) =>
      cue && cue.after === cue.first + 1 && CITES.has(words[cue.first]?.lower ?? "") && sources.length > 0,
  );
  const again = (one: Candidate) =>
    candidates.filter((other) => other !== one && !citing.includes(other) && touch(other.sources, one.sources));
  const dropped = citing.filter((one) => again(one).some(({ contents }) => touch(contents, one.cues)));
  if (dropped.length === 0) return candidates;
  return candidates
    .filter((candidate) => !dropped.includes(candidate))
    .map((candidate) => {
      const inside = dropped.find((one) => again(one).includes(candidate) && touch(candidate.contents, one.cues));
      const cue = inside?.cues[0]?.first;
      return cue === undefined
        ? candidate
        : { ...candidate, contents: candidate.contents.flatMap((range) => behind(cue, range)) };
    });

  /** What is said without the citing and whom it names, up to the comma behind them. */
  function behind(cue: number, range: WordRange): readonly WordRange[] {
    if (cue < range.first || cue >= range.after) return [range];
    const comma = words.slice(cue, Math.min(range.after, cue + LONGEST)).find(({ text }) => text === ",")?.index;
    const before = { first: range.first, after: cue };
    const rest = comma === undefined ? [] : [{ first: comma + 1, after: range.after }];
    return [...(before.after > before.first + 1 ? [before] : []), ...rest];
  }
}
