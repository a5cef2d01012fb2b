import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, cueWords, within } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/**
 * "Doctors said a boy was killed and his sister was wounded on Monday": a clause joined without a comma to what is said, in
 * the same tense and with a subject of its own, is said as well, though the tree joins it to the saying.
 */
export function withJoinedClauses(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const cues = cueWords(candidates);
  const speaks = ({ first, after }: WordRange) =>
    draft.analysis.words.slice(first, after).some(({ index }) => cues.has(index));
  return candidates.map((candidate) => {
    const last = candidate.contents.at(-1);
    const joined = last && joinedTo(last, candidate, draft);
    if (!joined || speaks(joined)) return candidate;
    return { ...candidate, contents: [...candidate.contents.slice(0, -1), { first: last.first, after: joined.after }] };
  });
}

function joinedTo(content: WordRange, { cues }: Candidate, { tree, analysis }: Needed): WordRange | null {
  const { words } = analysis;
  const and = words[content.after];
  const verb = words[and?.head ?? -1];
  if (and?.lower !== "and" || verb?.upos !== "VERB" || verb.relation !== "conj" || !within(verb.head, cues))
    return null;
  const first = tree.dependents(verb.head, "ccomp").find((at) => within(at, [content]));
  const subject = tree.dependents(verb.index, "nsubj").some((at) => at > and.index);
  if (first === undefined || !subject || helpers(first, tree) !== helpers(verb.index, tree)) return null;
  const { after } = tree.subtree(verb.index);
  return after > and.index ? { first: and.index, after } : null;
}

/** "was", "had been": the same in both, but for one or many. */
const helpers = (verb: number, tree: Draft["tree"]): string =>
  tree
    .dependents(verb, "aux", "cop")
    .map((at) => tree.words[at]?.lemma ?? "")
    .join(" ");
