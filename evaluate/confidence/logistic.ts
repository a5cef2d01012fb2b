import type { ConfidenceWeights } from "../../src/understand/lexicon/confidence-weights.ts";
import type { Judged } from "./judged.ts";

/** `offset`: what is known beforehand of the row's log-odds. */
type Row = Pick<Judged, "features" | "right"> & { readonly offset?: number };

/** A feature seen in fewer claims than this gets no weight. */
const LEAST = 8;

/**
 * Logistic regression with a ridge: `ridge` is the precision of each weight's prior around 0, the bias has none.
 * Newton's method; the same rows give the same weights.
 */
export function fitLogistic(rows: readonly Row[], ridge: number): ConfidenceWeights {
  const names = namesIn(rows);
  const at = new Map(names.map((name, index) => [name, index + 1]));
  const inputs = rows.map(({ features }) => {
    const row = new Float64Array(names.length + 1);
    row[0] = 1;
    for (const [name, value] of features) {
      const index = at.get(name);
      if (index !== undefined) row[index] = value;
    }
    return row;
  });
  let weights = new Float64Array(names.length + 1);
  for (let step = 0; step < 50; step++) {
    const { gradient, curvature } = derivatives(inputs, rows, weights, ridge);
    const change = solve(curvature, gradient);
    const lossAt = (share: number) =>
      loss(
        inputs,
        rows,
        weights.map((weight, index) => weight + share * (change[index] ?? 0)),
        ridge,
      );
    const before = loss(inputs, rows, weights, ridge);
    // A whole step may overshoot where what is known beforehand is far off.
    let share = 1;
    while (share > 1e-6 && !(lossAt(share) <= before)) share /= 2;
    weights = weights.map((weight, index) => weight + share * (change[index] ?? 0));
    if (change.every((value) => Math.abs(value) < 1e-7)) break;
  }
  const round = (value: number) => Math.round(value * 1000) / 1000 || 0;
  return {
    bias: round(weights[0] ?? 0),
    weights: Object.fromEntries(names.map((name, index) => [name, round(weights[index + 1] ?? 0)])),
  };
}

function namesIn(rows: readonly Row[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of rows) {
    for (const [name, value] of features) if (value !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
}

/** What is made small: the surprise at the rows, and how far the weights are from 0. */
function loss(inputs: readonly Float64Array[], rows: readonly Row[], weights: Float64Array, ridge: number): number {
  let sum = 0;
  inputs.forEach((input, index) => {
    const logOdds = input.reduce((total, value, i) => total + value * (weights[i] ?? 0), rows[index]?.offset ?? 0);
    const against = rows[index]?.right ? -logOdds : logOdds;
    sum += against > 30 ? against : Math.log1p(Math.exp(against));
  });
  weights.forEach((weight, index) => {
    sum += ((index === 0 ? 1e-6 : ridge) / 2) * weight * weight;
  });
  return sum;
}

function derivatives(
  inputs: readonly Float64Array[],
  rows: readonly Row[],
  weights: Float64Array,
  ridge: number,
): { gradient: Float64Array; curvature: Float64Array[] } {
  const size = weights.length;
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -ridge * weight));
  const curvature = Array.from({ length: size }, (_, index) => {
    const row = new Float64Array(size);
    row[index] = index === 0 ? 1e-6 : ridge;
    return row;
  });
  inputs.forEach((input, index) => {
    const sum = input.reduce((total, value, i) => total + value * (weights[i] ?? 0), rows[index]?.offset ?? 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const error = Number(rows[index]?.right ?? false) - probability;
    const spread = probability * (1 - probability);
    input.forEach((value, i) => {
      if (value === 0) return;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const row = curvature[i];
      if (!row) return;
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + spread * value * (input[j] ?? 0);
    });
  });
  return { gradient, curvature };
}

/** Solves a symmetric positive definite system by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, index) => Float64Array.from([...row, right[index] ?? 0]));
  for (let pivot = 0; pivot < size; pivot++) {
    const own = rows[pivot];
    if (!own) continue;
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below];
      const factor = (row?.[pivot] ?? 0) / (own[pivot] || 1);
      if (!row || factor === 0) continue;
      for (let column = pivot; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0);
    }
  }
  const found = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let sum = rows[row]?.[size] ?? 0;
    for (let column = row + 1; column < size; column++) sum -= (rows[row]?.[column] ?? 0) * (found[column] ?? 0);
    found[row] = sum / (rows[row]?.[row] || 1);
  }
  return found;
}
