import type { Draft } from "../../draft.ts";
import { cues } from "../../lexicon/cues.ts";
import { type Candidate, touch } from "./candidate.ts";

const CLAUSE = ["ccomp", "parataxis"];

/**
 * A verb of saying with a subject and a clause, where the model left it out: "the ministry confirmed that …". Verbs of
 * thought are left to the model, which tells "expect" that speaks from "expect" that foresees.
 */
export function speechVerbs(
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
  known: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const word of analysis.words) {
    const entry = word.upos === "VERB" ? cues().get(word.lemma) : undefined;
    if (
      !entry ||
      entry.kind === "thought" ||
      known.some(({ cues }) => touch(cues, [{ first: word.index, after: word.index + 1 }]))
    ) {
      continue;
    }
    const clause = tree.dependents(word.index, ...CLAUSE)[0];
    const subject = tree.dependents(word.index, "nsubj")[0];
    if (clause === undefined || subject === undefined) continue;
    const content = tree.subtree(clause);
    if (content.first <= word.index && word.index < content.after) continue;
    found.push({
      sources: [tree.subtree(subject)],
      cues: [{ first: word.index, after: word.index + 1 }],
      contents: [content],
      score: 0.7,
      rule: "speech-verb",
    });
  }
  return found;
}
