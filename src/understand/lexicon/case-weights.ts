import { readFileSync } from "node:fs";
import { packageFile } from "../../model/package-file.ts";

/** How a word can be cased. */
export const CASES = ["lower", "title", "upper"] as const;
export type Case = (typeof CASES)[number];

/** A feature's weight for each of `CASES`. */
export type CaseWeights = ReadonlyMap<string, readonly number[]>;

let weights: CaseWeights | undefined;

/** The fitted weights, made by `npm run calibrate -- casing`. */
export function caseWeights(): CaseWeights {
  weights ??= parse(readFileSync(packageFile("lexicon/compiled/casing.tsv"), "utf8"));
  return weights;
}

function parse(text: string): CaseWeights {
  const found = new Map<string, readonly number[]>();
  for (const line of text.split("\n")) {
    const [feature = "", ...numbers] = line.split("\t");
    if (numbers.length === CASES.length) found.set(feature, numbers.map(Number));
  }
  return found;
}

/** What the features say for each of `CASES`. */
export function caseScores(weights: CaseWeights, features: readonly string[]): readonly number[] {
  const sums = CASES.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (const [index, weight] of row.entries()) sums[index] = (sums[index] ?? 0) + weight;
  }
  return sums;
}

/** The case with the highest score; of equal ones the first. */
export const likeliestCase = (scores: readonly number[]): Case => CASES[scores.indexOf(Math.max(...scores))] ?? "lower";
