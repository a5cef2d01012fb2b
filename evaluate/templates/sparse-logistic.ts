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

/**
 * Logistic regression over features that hold or not, by AdaGrad; weights are averaged over all steps after the first
 * round (Polyak and Juditsky 1992). The same examples, the same weights.
 */
export function fitSparse(examples: readonly Example[]): SparseWeights {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = new Map([...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).map((n, i) => [n, i]));
  const rows = examples.map(({ features }) => features.flatMap((feature) => names.get(feature) ?? []));
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1);
  /** What each weight gained, times the averaged steps that passed before: what the average has less of than the end. */
  const late = new Float64Array(names.size);
  let averaged = 0;
  const order = scattered(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      const row = rows[index] ?? [];
      const score = row.reduce((total, at) => total + (weights[at] ?? 0), 0);
      const error = Number(examples[index]?.right) - 1 / (1 + Math.exp(-score));
      for (const at of row) {
        squares[at] = (squares[at] ?? 0) + error * error;
        const gain = (RATE * error) / Math.sqrt(squares[at] ?? 1);
        weights[at] = (weights[at] ?? 0) + gain;
        late[at] = (late[at] ?? 0) + gain * averaged;
      }
      if (round > 0) averaged++;
    }
  }
  return new Map([...names].map(([name, at]) => [name, (weights[at] ?? 0) - (late[at] ?? 0) / Math.max(1, averaged)]));
}

/** Primes: a step that does not divide the number of examples visits each of them once. */
const STEPS = [100_003, 99_991, 99_989];

/** All indices, neighbours far apart: what one report teaches is alike, and in a row would pull the weights its way. */
function scattered(length: number): readonly number[] {
  const step = STEPS.find((prime) => length % prime !== 0) ?? 1;
  return Array.from({ length }, (_, at) => (at * step) % length);
}

/** 0 to 1. */
export function likelihood(weights: SparseWeights, features: readonly string[]): number {
  return 1 / (1 + Math.exp(-features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)));
}
