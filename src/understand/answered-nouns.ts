import type { Analysis, Word, WordRange } from "./analysis.ts";
import { takesUp } from "./lexicon/answers.ts";
import { cues } from "./lexicon/cues.ts";
import { onceFor } from "./tables.ts";

/** A noun behind a comma that takes up what was just said, and who denies or confirms it. */
export interface AnsweredNoun {
  readonly noun: number;
  /** The noun with its article and adjectives. */
  readonly phrase: WordRange;
  readonly verb: number;
  readonly subject: WordRange;
}

/** "…, a charge Abu Dhabi denies", "…, allegations that the army has rejected": read off the words, for trees differ. */
export const answeredNouns = onceFor((analysis: Analysis): readonly AnsweredNoun[] =>
  analysis.words.flatMap((word) => answeredAt(word, analysis) ?? []),
);

const FARTHEST = 8;
const BEFORE = new Set(["DET", "ADJ"]);
const BETWEEN = new Set(["AUX", "ADV", "PART"]);

function answeredAt({ index, lemma, upos, sentence }: Word, { words }: Analysis): AnsweredNoun | null {
  if (upos !== "NOUN" || takesUp(lemma) === null) return null;
  let first = index;
  while (BEFORE.has(words[first - 1]?.upos ?? "")) first--;
  if (words[first - 1]?.text !== ",") return null;
  const joined = ["that", "which"].includes(words[index + 1]?.lower ?? "");
  const begin = index + (joined ? 2 : 1);
  const verb = words.slice(begin, begin + FARTHEST).find((word) => word.upos === "VERB" || word.upos === "PUNCT");
  if (verb?.upos !== "VERB" || verb.sentence !== sentence || !answers(verb)) return null;
  let after = verb.index;
  while (after > begin && BETWEEN.has(words[after - 1]?.upos ?? "")) after--;
  const subject = words.slice(begin, after);
  const names = subject.some((word) => ["NOUN", "PROPN", "PRON"].includes(word.upos));
  // "a claim denied by the army" has no subject, "…, charges for which he was tried" another frame.
  if (!names || subject[0]?.upos === "ADP") return null;
  return { noun: index, phrase: { first, after: index + 1 }, verb: verb.index, subject: { first: begin, after } };
}

const answers = ({ lemma }: Word): boolean =>
  ["denies", "confirms", "admits"].includes(cues().get(lemma)?.stance ?? "");
