import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";

type Needed = Pick<Draft, "analysis">;

/** Who speaks between commas before a verb of saying, and where what is said ends. */
export interface SpeakerBefore {
  readonly source: WordRange;
  readonly contentEnd: number;
}

const NOMINAL = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"]);

/**
 * "Rebels shelled the market, the governor, Idris Musa, told reporters": the last phrase without a verb between a comma
 * and the cue, with the one before it where one names whom the other describes. For cues that have no subject in the
 * tree; null where no such phrase stands there.
 */
export function speakerBefore(cue: number, { analysis }: Needed): SpeakerBefore | null {
  const { words } = analysis;
  const start = analysis.sentences[words[cue]?.sentence ?? -1]?.first ?? 0;
  const end = words[cue - 1]?.text === "," ? cue - 1 : cue;
  const last = phraseBefore(end, start, words);
  if (!last) return null;
  const other = end < cue ? phraseBefore(last.first - 1, start, words) : null;
  const source = other && describes(other, last, words) ? { first: other.first, after: last.after } : last;
  const told = words.slice(start, source.first - 1);
  return told.some(({ upos }) => upos === "VERB") ? { source, contentEnd: source.first - 1 } : null;
}

/** The phrase that ends here and begins behind a comma. */
function phraseBefore(after: number, start: number, words: Draft["analysis"]["words"]): WordRange | null {
  let first = after;
  while (first > start && words[first - 1]?.text !== ",") first--;
  const phrase = words.slice(first, after);
  const closed = first > start && phrase.length > 0 && NOMINAL.has(phrase[0]?.upos ?? "");
  const bare = phrase.every(({ upos }) => upos !== "VERB" && upos !== "AUX" && upos !== "PUNCT");
  return closed && bare && phrase.some(({ upos }) => upos === "NOUN" || upos === "PROPN") ? { first, after } : null;
}

/** One is a name alone, the other a description: "the governor, Idris Musa", "Idris Musa, a farmer". */
function describes(one: WordRange, other: WordRange, words: Draft["analysis"]["words"]): boolean {
  const isName = ({ first, after }: WordRange) => words.slice(first, after).every(({ upos }) => upos === "PROPN");
  const isDescription = ({ first, after }: WordRange) =>
    words[first]?.upos !== "PROPN" && words.slice(first, after).some(({ upos }) => upos === "NOUN");
  return (isName(one) && isDescription(other)) || (isDescription(one) && isName(other));
}
