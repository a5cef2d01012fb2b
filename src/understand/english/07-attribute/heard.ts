import type { Draft } from "../../draft.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { type Candidate, cueWords } from "./candidate.ts";
import { withoutCase } from "./source-of.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/** No word of saying: whoever is its subject says nothing. */
export const HEARD: CueEntry = { cue: "hear", stance: "states", kind: "speech", distancing: false };

/**
 * "The court heard that soldiers shot the boy": somebody told the court, who is not said, unless with "from". Whoever
 * hears vouches for nothing; "heard soldiers shoot" tells of a noise.
 */
export function withHeard(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const heard = draft.analysis.words.flatMap(({ index }) => heardAt(index, draft) ?? []);
  const verbs = cueWords(heard);
  const others = candidates.filter(
    ({ cues }) => !cues.some(({ first, after }) => verbs.has(first) && after === first + 1),
  );
  return [...others, ...heard];
}

function heardAt(verb: number, { tree, analysis }: Needed): Candidate | null {
  const word = analysis.words[verb];
  if (word?.lemma !== "hear" || word.upos !== "VERB") return null;
  const lowerOf = (at: number) => analysis.words[at]?.lower ?? "";
  if (tree.dependents(verb, "advmod", "aux").some((at) => DENIES.has(lowerOf(at)))) return null;
  const opens = (at: number) => tree.dependents(at, "mark", "advmod").some((mark) => OPENS.has(lowerOf(mark)));
  const clause = tree.dependents(verb, "ccomp").find((at) => at > verb && opens(at));
  if (clause === undefined) return null;
  const from = tree
    .dependents(verb, "obl")
    .find((at) => at < clause && tree.dependents(at, "case").some((preposition) => lowerOf(preposition) === "from"));
  return {
    sources: from === undefined ? [] : [withoutCase(tree.subtree(from), { analysis })],
    cues: [{ first: verb, after: verb + 1 }],
    contents: [tree.subtree(clause)],
    score: 0.8,
    rule: "heard",
  };
}

const OPENS = new Set(["that", "how"]);
const DENIES = new Set(["not", "n't", "n’t", "never"]);
