import { type Case, type CaseWeights, caseScores, caseWeights, likeliestCase } from "../../lexicon/case-weights.ts";
import { type CaseBefore, caseFeatures } from "./case-features.ts";
import { type CaseWord, caseWords } from "./case-words.ts";
import { type Stretch, stretchesInCapitals } from "./in-capitals.ts";

/**
 * A text as it would have been cased had it not been set in capitals: the same length, other stretches untouched.
 * Only for looking at; the report's own text stays what it is.
 */
export function restoreCase(text: string, headlines: readonly Stretch[] = []): string {
  const stretches = stretchesInCapitals(text, headlines);
  if (stretches.length === 0) return text;
  const weights = caseWeights();
  let restored = "";
  let at = 0;
  const words = stretches.flatMap(({ start, end }) => caseWords(text, start, end));
  for (const [index, found] of casesOf(words, weights).entries()) {
    const word = words[index];
    if (!word) continue;
    restored += text.slice(at, word.start) + cased(text.slice(word.start, word.end), found);
    at = word.end;
  }
  return restored + text.slice(at);
}

/**
 * The casing of each word, from left to right. Words that the weights do not know are told by all the places where they
 * stand.
 */
export function casesOf(words: readonly CaseWord[], weights: CaseWeights): readonly Case[] {
  const together = new Map<string, readonly number[]>();
  for (const { word, scores } of scored(words, weights, () => null))
    if (!word.opens && !weights.has(`w ${word.lower}`))
      together.set(word.lower, added(together.get(word.lower), scores));
  return [...scored(words, weights, ({ lower }) => together.get(lower) ?? null)].map(({ word, found }) =>
    word.opens && found === "lower" ? "title" : found,
  );
}

function* scored(
  words: readonly CaseWord[],
  weights: CaseWeights,
  elsewhere: (word: CaseWord) => readonly number[] | null,
) {
  let before: CaseBefore = "";
  for (const [at, word] of words.entries()) {
    const scores = caseScores(weights, caseFeatures(words, at, before));
    const found = likeliestCase(elsewhere(word) ?? scores);
    before = word.opens ? "opens" : found;
    yield { word, scores, found };
  }
}

const added = (sums: readonly number[] | undefined, scores: readonly number[]) =>
  scores.map((score, index) => score + (sums?.[index] ?? 0));

/** A run of letters in a casing; letters whose other case has another length stay. */
function cased(run: string, as: Case): string {
  if (as === "upper") return run;
  const [first = "", ...rest] = run;
  return (as === "title" ? first : small(first)) + rest.map(small).join("");
}

const small = (letter: string): string => {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
};
