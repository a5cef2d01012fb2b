import { type LinearWeights, sharesOf } from "../../src/understand/lexicon/pair-weights.ts";

/** One answer known: the names that are there, by kind, and its class. */
export interface Example {
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly label: string;
  /** 1 for a hand-made answer; less where it is only likely. */
  readonly trust?: number;
}

export interface RidgeOptions {
  /** Names seen in fewer examples are left out. */
  readonly least: number;
  /** How much the weights are held down; in shares of the mean squared length of an example. */
  readonly ridge: number;
  /** How much a kind of features counts; 1 where it is not named. */
  readonly kinds?: Readonly<Record<string, number>>;
}

type Vector = ReadonlyMap<number, number>;

/**
 * Linear least squares with a ridge, a class against the others, solved by examples rather than by names (there are
 * many more names). A rare name counts more than one that is everywhere; each kind is brought to the same length.
 */
export function fitRidge(examples: readonly Example[], options: RidgeOptions): Omit<LinearWeights, "sharpness"> {
  const scales = scalesOf(examples, options);
  const names = [...scales.keys()];
  const place = new Map(names.map((name, index) => [name, index]));
  const scale = names.map((name) => scales.get(name) ?? 0);
  const vectors = examples.map((example) => vectorOf(example, place, scale));
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const trusts = examples.map(({ trust }) => trust ?? 1);
  const total = trusts.reduce((sum, trust) => sum + trust, 0);
  const base = classes.map(
    (name) => examples.reduce((sum, { label }, i) => sum + (label === name ? (trusts[i] ?? 1) : 0), 0) / total,
  );
  const matrix = gram(
    vectors,
    trusts.map((trust) => options.ridge / trust),
  );
  const targets = classes.map((name, c) => examples.map(({ label }) => Number(label === name) - (base[c] ?? 0)));
  const shares = solveAll(matrix, targets);
  const weights = new Map(names.map((name) => [name, new Float64Array(classes.length)]));
  vectors.forEach((vector, i) => {
    for (const [at, value] of vector) {
      const own = weights.get(names[at] ?? "");
      if (own)
        for (let c = 0; c < classes.length; c++)
          own[c] = (own[c] ?? 0) + value * (scale[at] ?? 0) * (shares[c]?.[i] ?? 0);
    }
  });
  return { classes, base, weights };
}

/** How much each name counts: rare ones more, and each kind the same in the mean. */
function scalesOf(examples: readonly Example[], { least, kinds = {} }: RidgeOptions): ReadonlyMap<string, number> {
  const scales = new Map<string, number>();
  const kindsThere = new Set(examples.flatMap(({ features }) => Object.keys(features)));
  for (const kind of kindsThere) {
    const count = new Map<string, number>();
    for (const { features } of examples)
      for (const name of features[kind] ?? []) count.set(name, (count.get(name) ?? 0) + 1);
    for (const [name, n] of count) if (n < least) count.delete(name);
    const rarity = new Map([...count].map(([name, n]) => [name, Math.sqrt(Math.log(1 + examples.length / n))]));
    let square = 0;
    for (const [name, n] of count) square += n * (rarity.get(name) ?? 0) ** 2;
    const length = Math.sqrt(square / examples.length) || 1;
    for (const [name, own] of rarity) scales.set(name, (own * Math.sqrt(kinds[kind] ?? 1)) / length);
  }
  const sum = [...kindsThere].reduce((all, kind) => all + (kinds[kind] ?? 1), 0);
  return new Map([...scales].map(([name, own]) => [name, own / Math.sqrt(sum)]));
}

function vectorOf({ features }: Example, place: ReadonlyMap<string, number>, scale: readonly number[]): Vector {
  return new Map(
    Object.values(features)
      .flat()
      .flatMap((name) => {
        const at = place.get(name);
        return at === undefined ? [] : [[at, scale[at] ?? 0] as const];
      }),
  );
}

/** Products of all pairs of examples, by way of the names that they share; the ridge on the diagonal. */
function gram(vectors: readonly Vector[], ridge: readonly number[]): Float64Array[] {
  const size = vectors.length;
  const rows = vectors.map(() => new Float64Array(size));
  const holders = new Map<number, [number, number][]>();
  vectors.forEach((vector, i) => {
    for (const [at, value] of vector) {
      const own = holders.get(at) ?? [];
      own.push([i, value]);
      holders.set(at, own);
    }
  });
  for (const own of holders.values())
    for (const [i, a] of own) {
      const row = rows[i] as Float64Array;
      for (const [j, b] of own) row[j] = (row[j] as number) + a * b;
    }
  rows.forEach((row, i) => {
    row[i] = (row[i] ?? 0) + (ridge[i] ?? 0);
  });
  return rows;
}

/** Solutions for several right sides, by Cholesky's factors; the matrix is symmetric and positive definite. */
function solveAll(matrix: Float64Array[], rights: readonly (readonly number[])[]): Float64Array[] {
  const size = matrix.length;
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[j] as number);
    }
  }
  return rights.map((right) => {
    const found = Float64Array.from(right);
    for (let i = 0; i < size; i++) {
      const row = matrix[i] as Float64Array;
      let sum = found[i] as number;
      for (let k = 0; k < i; k++) sum -= (row[k] as number) * (found[k] as number);
      found[i] = sum / (row[i] as number);
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = found[i] as number;
      for (let k = i + 1; k < size; k++) sum -= ((matrix[k] as Float64Array)[i] as number) * (found[k] as number);
      found[i] = sum / ((matrix[i] as Float64Array)[i] as number);
    }
    return found;
  });
}

/** The sharpness under which the answers known are the likeliest, of examples that the weights were not fitted on. */
export function sharpnessFor(
  unseen: readonly { readonly scores: readonly number[]; readonly right: number }[],
): number {
  const loss = (sharpness: number) =>
    -unseen.reduce(
      (sum, { scores, right }) => sum + Math.log(Math.max(sharesOf(scores, sharpness)[right] ?? 0, 1e-9)),
      0,
    );
  const tried = Array.from({ length: 30 }, (_, step) => 1 + step / 2);
  return tried.reduce((best, sharpness) => (loss(sharpness) < loss(best) ? sharpness : best));
}
