import type { Draft } from "../../draft.ts";
import type { CueEntry } from "../../lexicon/cues.ts";
import { type Candidate, touch } from "./candidate.ts";
import { isDenied, toldBy } from "./heard.ts";
import { withoutCase } from "./source-of.ts";

type Needed = Pick<Draft, "tree" | "analysis" | "mentions" | "entities">;

/** An outlet that learned something passes it on. */
export const LEARNED: CueEntry = { cue: "learn", stance: "reports", kind: "speech", distancing: false };

/**
 * "Reuters has learned that soldiers shot the boy", "it was gathered that …": an outlet tells what it was told, or somebody does
 * who is not said. Of anybody else who learns something it is so: "the mother learned that her son had been shot".
 */
export function withLearned(candidates: readonly Candidate[], draft: Needed): readonly Candidate[] {
  const found = draft.analysis.words.flatMap(({ index, lemma, upos }) =>
    upos === "VERB" && LEARNING.has(lemma) ? (learnedAt(index, draft) ?? []) : [],
  );
  return [...candidates.filter(({ cues }) => !found.some((own) => touch(cues, own.cues))), ...found];
}

const LEARNING = new Set(["learn", "gather"]);

function learnedAt(verb: number, draft: Needed): Candidate | null {
  const { tree, analysis } = draft;
  const lowerOf = (at: number) => analysis.words[at]?.lower ?? "";
  const clause = tree
    .dependents(verb, "ccomp")
    .find((at) => at > verb && tree.dependents(at, "mark").some((mark) => lowerOf(mark) === "that"));
  if (clause === undefined || isDenied(verb, draft)) return null;
  const subjects = tree.dependents(verb, "nsubj", "nsubj:pass", "expl");
  const nobody = tree.dependents(verb, "aux:pass").length > 0 && subjects.some((at) => lowerOf(at) === "it");
  const outlets = subjects.filter((at) => isOfThePress(at, draft));
  if (!nobody && outlets.length === 0) return null;
  return {
    sources: [...toldBy(verb, draft), ...outlets].slice(0, 1).map((at) => withoutCase(tree.subtree(at), { analysis })),
    cues: [{ first: verb, after: verb + 1 }],
    contents: [tree.subtree(clause)],
    score: 0.8,
    rule: "learned",
  };
}

/** An outlet or one of its people. */
function isOfThePress(word: number, { mentions, entities }: Needed): boolean {
  const mention = mentions.find(({ head }) => head === word);
  return entities.find(({ id }) => id === mention?.entity)?.sectors.includes("JRN") === true;
}
