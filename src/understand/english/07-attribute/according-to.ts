import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { type Candidate, cueWords } from "./candidate.ts";

/**
 * "According to the hospital, twelve people died" where the model left it out: the phrase is the source, the rest of
 * its clause the content.
 */
export function accordingTo(
  { tree, analysis }: Pick<Draft, "tree" | "analysis">,
  known: readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  const taken = cueWords(known);
  for (const word of analysis.words) {
    const next = analysis.words[word.index + 1];
    const cue: WordRange = { first: word.index, after: word.index + 2 };
    if (word.lower !== "according" || next?.lower !== "to" || taken.has(cue.first) || taken.has(cue.first + 1))
      continue;
    const head = word.relation === "case" ? word.head : (tree.dependents(word.index, "obl", "nmod", "obj")[0] ?? -1);
    const sentence = analysis.sentences[word.sentence];
    if (head < 0 || !sentence || head <= word.index) continue;
    const phrase = tree.subtree(head);
    const source = { first: Math.max(word.index + 2, phrase.first), after: phrase.after };
    const contents = outside(sentence, { first: word.index, after: source.after }, analysis);
    if (contents)
      found.push({
        sources: [stripped(source, analysis)],
        cues: [cue],
        contents: [contents],
        score: 0.8,
        rule: "according-to",
      });
  }
  return found;
}

/** The larger part of a sentence before or after a phrase, without punctuation at its ends. */
function outside(sentence: WordRange, phrase: WordRange, analysis: Draft["analysis"]): WordRange | null {
  const before = stripped({ first: sentence.first, after: phrase.first }, analysis);
  const after = stripped({ first: phrase.after, after: sentence.after }, analysis);
  const larger = before.after - before.first >= after.after - after.first ? before : after;
  return larger.after > larger.first ? larger : null;
}

function stripped(range: WordRange, { words }: Draft["analysis"]): WordRange {
  let { first, after } = range;
  while (first < after && words[first]?.upos === "PUNCT") first++;
  while (after > first && words[after - 1]?.upos === "PUNCT") after--;
  return { first, after };
}
