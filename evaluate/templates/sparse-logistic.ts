/** An example: the features that hold, and whether it is one of those looked for. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

export type SparseWeights = ReadonlyMap<string, number>;

const ROUNDS = 4;
const RATE = 0.15;
/** A feature of fewer examples gets no weight. */
const LEAST = 3;

/** Logistic regression over features that hold or not, by AdaGrad in the order given; the same examples, the same weights. */
export function fitSparse(examples: readonly Example[]): SparseWeights {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = new Map([...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).map((n, i) => [n, i]));
  const rows = examples.map(({ features }) => features.flatMap((feature) => names.get(feature) ?? []));
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1);
  const sums = new Float64Array(names.size);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, row] of rows.entries()) {
      const score = row.reduce((total, at) => total + (weights[at] ?? 0), 0);
      const error = Number(examples[index]?.right) - 1 / (1 + Math.exp(-score));
      for (const at of row) {
        squares[at] = (squares[at] ?? 0) + error * error;
        weights[at] = (weights[at] ?? 0) + (RATE * error) / Math.sqrt(squares[at] ?? 1);
      }
    }
    if (round > 0) for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight / (ROUNDS - 1);
  }
  return new Map([...names].map(([name, at]) => [name, sums[at] ?? 0]));
}

/** 0 to 1. */
export function likelihood(weights: SparseWeights, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)));
}
