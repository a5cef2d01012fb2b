import type { Hop } from "../../../model/chain.ts";
import { inSentence } from "../../by-sentence.ts";
import type { Draft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";
import { within } from "./candidate.ts";
import type { Cue } from "./cue.ts";

const CONDITION =
  /on (?:the )?condition (?:of|that)[^.,;”"]*|(?:not|un)\s?authori[sz]ed to[^.,;”"]*|(?:declined|asked|refused) (?:not )?to be (?:named|identified|quoted)[^.,;”"]*|speaking anonymously/i;
const SAW = new Set(["witness", "eyewitness", "bystander", "survivor", "onlooker", "resident", "passer-by"]);

/** When it was said: the date of the cue's own clause. */
export function saidAt(
  cue: Cue,
  candidate: Candidate,
  { dates, tree, analysis }: Pick<Draft, "dates" | "tree" | "analysis">,
): Hop["said"] {
  const date = inSentence(dates, cue.word, analysis).find(({ words, type, start }) => {
    if (start === null || (type !== "DATE" && type !== "TIME")) return false;
    const head = tree.headOf(words);
    const holder = tree.words[head]?.head ?? -1;
    return !within(words.first, candidate.contents) && (holder === cue.word || tree.words[holder]?.head === cue.word);
  });
  return date ? { start: date.start, end: date.end } : null;
}

/** Why the source is not named, in the text's words, from the sentence of the cue. */
export function conditionOf(cue: Cue, { analysis, text }: Pick<Draft, "analysis" | "text">): string | null {
  const sentence = analysis.sentences[analysis.words[cue.word]?.sentence ?? -1];
  if (!sentence) return null;
  return text.slice(sentence.start, sentence.end).match(CONDITION)?.[0].trim() ?? null;
}

/** How the source claims to know. */
export function basisOf(
  cue: Cue,
  head: number | null,
  kind: Hop["kind"],
  { analysis }: Pick<Draft, "analysis">,
): Hop["basis"] {
  const lemma = head === null ? "" : (analysis.words[head]?.lemma ?? "");
  if (SAW.has(lemma) || cue.lemma === "see" || cue.lemma === "witness") return "saw";
  return kind === "document" ? "document" : "unstated";
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** "two officials" */
export function numberOf(head: number, { tree, analysis }: Pick<Draft, "tree" | "analysis">): number | null {
  const numeral = tree.dependents(head, "nummod")[0];
  const word = numeral === undefined ? "" : (analysis.words[numeral]?.lower ?? "");
  const value = NUMBERS[word] ?? Number(word);
  return Number.isInteger(value) && value > 0 ? value : null;
}
