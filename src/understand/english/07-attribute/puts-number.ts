import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { isFigureNoun } from "../../lexicon/figure-nouns.ts";
import { type Candidate, cueWords } from "./candidate.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

const PUTS = new Set(["put", "place", "set", "revise", "raise", "lower"]);

/** "police put the toll at nine": whose number it is. The number with what it counts is the content. */
export function putsNumber(draft: Needed, known: readonly Candidate[]): readonly Candidate[] {
  const { tree, analysis } = draft;
  const taken = cueWords(known);
  return analysis.words.flatMap(({ index, lemma, upos }) => {
    const cue = { first: index, after: index + 1 };
    if (upos !== "VERB" || !PUTS.has(lemma) || taken.has(index)) return [];
    const subject = subjectBefore(index, draft);
    const content = subject === undefined ? null : figureOf(index, draft);
    if (subject === undefined || !content) return [];
    return [
      { sources: [tree.subtree(subject)], cues: [cue], contents: [content], score: 0.8, rule: "puts-number" as const },
    ];
  });
}

/** Its own subject, or that of the verb it is joined to: "confirmed the raid but put the toll at nine". */
function subjectBefore(verb: number, { tree }: Needed): number | undefined {
  const own = tree.dependents(verb, "nsubj").find((at) => at < verb);
  const { relation, head } = tree.words[verb] ?? { relation: "", head: -1 };
  return own ?? (relation === "conj" ? tree.dependents(head, "nsubj").find((at) => at < verb) : undefined);
}

/** From what is counted to the end of the number: "the toll at nine". */
function figureOf(verb: number, { tree, analysis }: Needed): WordRange | null {
  const figure = tree.dependents(verb, "obj").find((at) => isFigureNoun(analysis.words[at]?.lemma ?? ""));
  if (figure === undefined) return null;
  const number = [...tree.dependents(verb, "obl", "xcomp"), ...tree.dependents(figure, "nmod")].find(
    (at) => at > figure && isNumber(tree.subtree(at), analysis),
  );
  return number === undefined ? null : { first: tree.subtree(figure).first, after: tree.subtree(number).after };
}

function isNumber({ first, after }: WordRange, { words }: Draft["analysis"]): boolean {
  return words.slice(first, after).some(({ upos, text }) => upos === "NUM" || /^\d/.test(text));
}
