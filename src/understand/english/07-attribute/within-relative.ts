import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";

const RELATIVE = new Set(["which", "who"]);

/**
 * "asked how the front, which says it has 3,000 fighters, killed the governor": what a relative clause says ends with the clause
 * and begins behind its verb; nothing of the sentence around it is its subject's word.
 */
export const withinRelative = (candidates: readonly Candidate[], draft: Pick<Draft, "tree">): readonly Candidate[] =>
  candidates
    .map((candidate) => {
      const clause = clauseOf(candidate, draft);
      return clause
        ? { ...candidate, contents: candidate.contents.flatMap((content) => inside(content, clause)) }
        : candidate;
    })
    .filter(({ contents }, at) => contents.length > 0 || candidates[at]?.contents.length === 0);

/** From the verb to the end of the clause in which a bare "which" or "who" says something. */
function clauseOf({ sources: [source], cues: [cue] }: Candidate, { tree }: Pick<Draft, "tree">): WordRange | null {
  if (!source || !cue || source.after - source.first > 1) return null;
  const pronoun = tree.words[source.first];
  const verb = pronoun?.head ?? -1;
  const isRelative = RELATIVE.has(pronoun?.lower ?? "") && tree.words[verb]?.relation === "acl:relcl";
  if (!isRelative || verb < cue.first || verb >= cue.after || source.first > verb) return null;
  return { first: verb + 1, after: tree.subtree(verb).after };
}

/** What is said in other sentences stays as it is. */
function inside({ first, after }: WordRange, clause: WordRange): readonly WordRange[] {
  if (first >= clause.after) return [{ first, after }];
  const kept = { first: Math.max(first, clause.first), after: Math.min(after, clause.after) };
  return kept.first < kept.after ? [kept] : [];
}
