import { readRecords } from "../../evaluate/records.ts";
import { type CaseBefore, caseFeatures } from "../../src/understand/english/02-encode/case-features.ts";
import { type CaseWord, caseWords } from "../../src/understand/english/02-encode/case-words.ts";
import { casesOf } from "../../src/understand/english/02-encode/restore-case.ts";
import { CASES, type Case, type CaseWeights, likeliestCase } from "../../src/understand/lexicon/case-weights.ts";

/** Sets whose training parts show how words are cased. */
const SETS = [
  "names/train.jsonl",
  "attribution/train.jsonl",
  "coreference/train.jsonl",
  "roles/train.jsonl",
  "same-event/train.jsonl",
  "relations/documents.jsonl",
];
const ROUNDS = 4;
/** A feature seen less often is not learned, so that the others learn to tell. */
const RARE = 4;
const RATE = 0.2;
/** Weights, in hundredths, below this in all three cases are left out. */
const LEAST = 20;

export interface CasedStretch {
  readonly words: readonly CaseWord[];
  readonly gold: readonly (Case | null)[];
}

/** The paragraphs of the training parts that are cased as running text is; `without` leaves texts out. */
export function casedStretches(folder: string, without: ReadonlySet<string>): readonly CasedStretch[] {
  return SETS.flatMap((set) => readRecords<{ text: string }>(`${folder}/${set}`))
    .map(({ text }) => text)
    .filter((text) => !without.has(text.slice(0, 200)))
    .flatMap((text) => text.split(/\n+/).flatMap((paragraph) => stretchOf(paragraph) ?? []));
}

/** A paragraph with its words' own casing; null where it is a headline or in capitals. */
export function stretchOf(paragraph: string): CasedStretch | null {
  const words = caseWords(paragraph, 0, paragraph.length);
  if (words.length < 6) return null;
  const gold = words.map(({ start, end }) => caseOf(paragraph.slice(start, end)));
  const capitals = gold.filter((found) => found !== "lower").length;
  return capitals > words.length * 0.6 ? null : { words, gold };
}

function caseOf(word: string): Case | null {
  if (word === word.toLowerCase()) return "lower";
  if (word.length > 1 && word === word.toUpperCase()) return "upper";
  return /^\p{Lu}/u.test(word) ? "title" : null;
}

/**
 * Weights of a softmax over the cases, learned by AdaGrad from left to right on its own guesses; in hundredths, the small
 * ones left out.
 */
export function fitCasing(stretches: readonly CasedStretch[]): CaseWeights {
  const frequent = countFeatures(stretches);
  const rows = new Map<string, Row>();
  const rowOf = (feature: string): Row => {
    const row = rows.get(feature) ?? { weights: [0, 0, 0], squares: [1, 1, 1] };
    rows.set(feature, row);
    return row;
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const { words, gold } of stretches) {
      let before: CaseBefore = "";
      for (const [at, word] of words.entries()) {
        const right = gold[at] ?? null;
        const known: readonly Row[] = caseFeatures(words, at, before)
          .filter((feature) => frequent.has(feature))
          .map(rowOf);
        const scores = CASES.map((_, index) => known.reduce((sum, { weights }) => sum + (weights[index] ?? 0), 0));
        // A sentence's first word has its capital anyway.
        if (right && !word.opens) learn(known, scores, right);
        before = word.opens ? "opens" : likeliestCase(scores);
      }
    }
  return hundredths(rows);
}

interface Row {
  readonly weights: number[];
  readonly squares: number[];
}

function learn(rows: readonly Row[], scores: readonly number[], right: Case): void {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  for (const [index, name] of CASES.entries()) {
    const error = (name === right ? 1 : 0) - (powers[index] ?? 0) / all;
    if (Math.abs(error) < 0.001) continue;
    for (const { weights, squares } of rows) {
      squares[index] = (squares[index] ?? 0) + error * error;
      weights[index] = (weights[index] ?? 0) + (RATE * error) / Math.sqrt(squares[index] ?? 1);
    }
  }
}

function hundredths(rows: ReadonlyMap<string, Row>): CaseWeights {
  const found = new Map<string, readonly number[]>();
  for (const [feature, { weights }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whole = weights.map((weight) => Math.round(weight * 100));
    if (whole.some((weight) => Math.abs(weight) >= LEAST)) found.set(feature, whole);
  }
  return found;
}

/** The features seen often enough: a rare word is thus learned from as if it were unknown. */
function countFeatures(stretches: readonly CasedStretch[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words, gold } of stretches)
    for (const at of words.keys())
      for (const feature of caseFeatures(words, at, caseBefore(words, gold, at)))
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= RARE).map(([feature]) => feature));
}

function caseBefore(words: readonly CaseWord[], gold: readonly (Case | null)[], at: number): CaseBefore {
  if (at === 0) return "";
  return words[at - 1]?.opens ? "opens" : (gold[at - 1] ?? "");
}

/** Shares of the words behind a sentence's first one that are cased right, in hundredths: of all, and of each casing. */
export function casedRight(stretches: readonly CasedStretch[], weights: CaseWeights): Readonly<Record<string, number>> {
  const seen = new Map<string, { right: number; all: number }>();
  for (const { words, gold } of stretches)
    for (const [at, found] of casesOf(words, weights).entries()) {
      const wanted = gold[at];
      if (!wanted || words[at]?.opens) continue;
      for (const name of ["all", wanted]) {
        const row = seen.get(name) ?? { right: 0, all: 0 };
        seen.set(name, { right: row.right + (found === wanted ? 1 : 0), all: row.all + 1 });
      }
    }
  return Object.fromEntries([...seen].map(([name, { right, all }]) => [name, (100 * right) / all]));
}

/** The weights as lexicon/compiled/casing.tsv has them: a feature, its weight for each casing. */
export const casingTable = (weights: CaseWeights): string =>
  [...weights].map(([feature, row]) => `${[feature, ...row].join("\t")}\n`).join("");
