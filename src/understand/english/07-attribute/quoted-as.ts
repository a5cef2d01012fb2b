import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, touch } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

const QUOTES = new Set(["quote", "cite"]);

/**
 * "The minister was quoted by the agency as saying that …", "…, the minister was quoted as saying": who is quoted says it.
 * A candidate of the model for the same words gets its source; where the model saw none, there is one now.
 */
export function quotedAs(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  const { tree, analysis } = draft;
  const found = analysis.words.flatMap(({ index, lemma, upos }): readonly Candidate[] => {
    if (upos !== "VERB" || !QUOTES.has(lemma) || tree.dependents(index, "aux:pass").length === 0) return [];
    const speaker = tree.dependents(index, "nsubj")[0];
    const saying = tree.dependents(index, "advcl", "xcomp").find((at) => analysis.words[at]?.lower === "saying");
    if (speaker === undefined || saying === undefined) return [];
    const content = clauseAfter(saying, draft) ?? clauseBefore(tree.subtree(speaker).first, draft);
    if (!content) return [];
    const cues = [{ first: index, after: index + 1 }];
    return [{ sources: [tree.subtree(speaker)], cues, contents: [content], score: 0.7, rule: "quoted-as" }];
  });
  const rival = ({ cues }: Candidate, other: Candidate) => touch(cues, other.cues);
  const kept = known.map((candidate) => {
    const same = found.find((own) => rival(candidate, own));
    return same && candidate.sources.length === 0 ? { ...candidate, sources: same.sources } : candidate;
  });
  return [...kept, ...found.filter((own) => !known.some((candidate) => rival(candidate, own)))];
}

function clauseAfter(saying: number, { tree }: Needed): WordRange | null {
  const clause = tree.dependents(saying, "ccomp", "parataxis", "obj")[0];
  return clause === undefined ? null : tree.subtree(clause);
}

/** What stands before "…, X was quoted as saying" in its sentence, where it has a verb. */
function clauseBefore(speaker: number, { analysis }: Needed): WordRange | null {
  const sentence = analysis.sentences[analysis.words[speaker]?.sentence ?? -1];
  if (!sentence || analysis.words[speaker - 1]?.upos !== "PUNCT") return null;
  const before = { first: sentence.first, after: speaker - 1 };
  return analysis.words.slice(before.first, before.after).some(({ upos }) => upos === "VERB" || upos === "AUX")
    ? before
    : null;
}
