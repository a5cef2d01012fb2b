import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, touch } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

/** Verbs whose object speaks, and whose passive has the speaker for its subject. */
export const QUOTES = new Set(["quote", "cite"]);
const SAYING = new Set(["saying", "stating"]);
const SCORE = 0.7;

/**
 * "The minister was quoted by the agency as saying that …", "…, the minister was quoted as saying": who is quoted says it.
 * A candidate of the model for the same words gets its source; where the model saw none, there is one now. "The agency
 * quoted the minister as saying that …", "…, the agency quoted the minister as saying": he says it, and it says that he
 * does; of what the model saw in these words the quoter stays.
 */
export function quotedAs(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  const quoters = quotersIn(draft, known);
  const passive = passivesIn(draft);
  const rival = ({ cues }: Candidate, other: Candidate) => touch(cues, other.cues);
  const kept = known
    .filter((candidate) => !quoters.some((own) => rival(candidate, own)))
    .map((candidate) => {
      const same = passive.find((own) => rival(candidate, own));
      return same && candidate.sources.length === 0 ? { ...candidate, sources: same.sources } : candidate;
    });
  return [...kept, ...quoters, ...passive.filter((own) => !known.some((candidate) => rival(candidate, own)))];
}

function passivesIn(draft: Needed): readonly Candidate[] {
  const { tree, analysis } = draft;
  return analysis.words.flatMap(({ index, lemma, upos }): readonly Candidate[] => {
    if (upos !== "VERB" || !QUOTES.has(lemma) || tree.dependents(index, "aux:pass").length === 0) return [];
    const speaker = tree.dependents(index, "nsubj")[0];
    const saying = sayingOf(index, draft);
    if (speaker === undefined || saying === undefined) return [];
    const content = clauseAfter(saying, draft) ?? clauseBefore(tree.subtree(speaker).first, draft);
    if (!content) return [];
    const cues = [{ first: index, after: index + 1 }];
    return [{ sources: [tree.subtree(speaker)], cues, contents: [content], score: SCORE, rule: "quoted-as" }];
  });
}

/** Of each such sentence what the quoter says, which holds the saying of the quoted one, and what that one says. */
function quotersIn(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  const { tree, analysis } = draft;
  return analysis.words.flatMap(({ index, lemma, upos }): readonly Candidate[] => {
    if (upos !== "VERB" || !QUOTES.has(lemma) || tree.dependents(index, "aux:pass").length > 0) return [];
    const quoter = tree.dependents(index, "nsubj").find((word) => word < index);
    const saying = sayingOf(index, draft);
    const quoted = { first: index + 1, after: (saying ?? 0) - 1 };
    if (quoter === undefined || saying === undefined || quoted.after <= quoted.first) return [];
    const source = tree.subtree(quoter);
    const content = clauseAfter(saying, draft) ?? clauseBefore(source.first, draft);
    if (!content) return [];
    const [cue, said] = [index, saying].map((word) => ({ first: word, after: word + 1 }));
    if (!cue || !said) return [];
    const seen = known.find(({ cues, sources }) => sources.length > 0 && touch(cues, [cue]))?.sources;
    const both = { score: SCORE, rule: "quoted-as" } as const;
    return [
      { ...both, sources: seen ?? [source], cues: [cue], contents: [said, content].sort((a, b) => a.first - b.first) },
      { ...both, sources: [quoted], cues: [said], contents: [content] },
    ];
  });
}

const sayingOf = (verb: number, { tree, analysis }: Needed) =>
  tree
    .dependents(verb, "advcl", "xcomp")
    .find((at) => SAYING.has(analysis.words[at]?.lower ?? "") && analysis.words[at - 1]?.lower === "as");

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
