import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, within } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

const DASH = /^(?:--|[–—])$/;
/** So many words at most stand between two dashes. */
const REACH = 40;
/** So many asides of one sentence are kept apart. */
const MOST = 4;

/**
 * "The thefts -- according to the police, 18 trucks are gone -- show": between dashes the police speak, and nobody else.
 * "Said that the militants -- who held the road -- stopped a bus": what is said goes on behind them.
 */
export function withAsides(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const asides = new Map(
    candidates.flatMap((candidate) => asideOf(candidate, draft) ?? []).map((one) => [one.teller, one]),
  );
  const bySentence = new Map<number, WordRange[]>();
  for (const { range } of asides.values()) {
    const sentence = draft.analysis.words[range.first]?.sentence ?? -1;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), range].slice(0, MOST));
  }
  return candidates.flatMap((candidate) => {
    const own = asides.get(candidate);
    const near = bySentence.get(draft.analysis.words[candidate.cues[0]?.first ?? -1]?.sentence ?? -1) ?? [];
    if (own) return [{ ...candidate, contents: [own.told] }];
    const contents = throughDashes(candidate, draft).flatMap((content) =>
      near.reduce<readonly WordRange[]>(
        (pieces, range) => pieces.flatMap((piece) => (isTold(candidate, range) ? [piece] : without(piece, range))),
        [content],
      ),
    );
    return contents.length > 0 ? [{ ...candidate, contents }] : [];
  });
}

const isTold = ({ cues }: Candidate, range: WordRange): boolean => cues.some(({ first }) => within(first, [range]));

function asideOf(teller: Candidate, { analysis: { words, sentences } }: Needed) {
  const [cue, source] = [teller.cues[0], teller.sources[0]];
  if (!cue || !source || words[cue.first]?.lower !== "according" || !DASH.test(words[cue.first - 1]?.text ?? ""))
    return null;
  const end = Math.min(cue.first + REACH, sentences[words[cue.first]?.sentence ?? -1]?.after ?? 0);
  const close = words.slice(cue.after, end).find(({ text }) => DASH.test(text))?.index;
  const first = source.after + (words[source.after]?.text === "," ? 1 : 0);
  if (close === undefined || first >= close) return null;
  return { teller, range: { first: cue.first - 1, after: close + 1 }, told: { first, after: close } };
}

function without({ first, after }: WordRange, hole: WordRange): readonly WordRange[] {
  return [
    { first, after: Math.min(after, hole.first) },
    { first: Math.max(first, hole.after), after },
  ].filter((piece) => piece.after > piece.first);
}

/** What the model broke off at a dash, to the end of its clause where that stands behind the second one. */
function throughDashes({ cues, contents }: Candidate, { tree, analysis }: Needed): readonly WordRange[] {
  const last = contents.at(-1);
  const cue = cues.at(-1);
  if (!last || !cue || !DASH.test(analysis.words[last.after]?.text ?? "")) return contents;
  const clause = analysis.words
    .slice(cue.first, cue.after)
    .flatMap(({ index }) => tree.dependents(index, "ccomp"))
    .find((at) => at > last.after && within(tree.subtree(at).first, [last]));
  if (clause === undefined) return contents;
  return [...contents.slice(0, -1), { first: last.first, after: tree.subtree(clause).after }];
}
