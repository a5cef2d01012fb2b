import { type Case, type CaseWeights, caseScores, caseWeights, likeliestCase } from "../../lexicon/case-weights.ts";
import { LONGEST_SPELLING, listedSpelling } from "../../lexicon/listed-casing.ts";
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
  const spelled = spelledAsListed(words);
  return [...scored(words, weights, ({ lower }) => together.get(lower) ?? null)].map(
    ({ word, found }, at) => spelled.get(at) ?? (word.opens && found === "lower" ? "title" : found),
  );
}

/** The words of listed names of several words, as the lists spell them; the longest name first. */
function spelledAsListed(words: readonly CaseWord[]): ReadonlyMap<number, Case> {
  const found = new Map<number, Case>();
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST_SPELLING, words.length - at); length >= 2; length--) {
      const run = words.slice(at, at + length);
      // A name is not broken by a full stop, a comma or a bracket.
      if (run.slice(1).some(({ before, opens }) => opens || !/^[ '-]$/.test(before))) continue;
      const spelling = listedSpelling(run.map(({ lower }) => lower).join(" "));
      if (!spelling) continue;
      for (const [step, form] of spelling.entries()) found.set(at + step, caseOf(form));
      at += length - 1;
      break;
    }
  return found;
}

function caseOf(form: string): Case {
  if (form === form.toLowerCase()) return "lower";
  return form.length > 1 && form === form.toUpperCase() ? "upper" : "title";
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
