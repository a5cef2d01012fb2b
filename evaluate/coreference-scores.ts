/** Chains of mentions; a mention is named by its extent ("12-20"). */
export type Chains = readonly (readonly string[])[];

/** Sums that recall and precision are made of, added up over documents. */
export interface Sums {
  readonly recall: readonly [number, number];
  readonly precision: readonly [number, number];
}

const none: Sums = { recall: [0, 0], precision: [0, 0] };
const addPair = (a: readonly [number, number], b: readonly [number, number]) => [a[0] + b[0], a[1] + b[1]] as const;

export function addSums(a: Sums, b: Sums): Sums {
  return { recall: addPair(a.recall, b.recall), precision: addPair(a.precision, b.precision) };
}

/** F1 in per cent of summed counts. */
export function f1Of(sums: readonly Sums[]): number {
  const { recall, precision } = sums.reduce(addSums, none);
  const r = recall[1] === 0 ? 0 : recall[0] / recall[1];
  const p = precision[1] === 0 ? 0 : precision[0] / precision[1];
  return r + p === 0 ? 0 : (200 * r * p) / (r + p);
}

const chainOf = (chains: Chains) =>
  new Map(chains.flatMap((chain, i) => chain.map((mention) => [mention, i] as const)));

/** Vilain et al. 1995: links kept. */
export function muc(key: Chains, response: Chains): Sums {
  return { recall: mucSide(key, response), precision: mucSide(response, key) };
}

function mucSide(key: Chains, response: Chains): readonly [number, number] {
  const at = chainOf(response);
  let kept = 0;
  let all = 0;
  for (const chain of key) {
    const parts = new Set(chain.map((mention) => at.get(mention) ?? mention));
    kept += chain.length - parts.size;
    all += chain.length - 1;
  }
  return [kept, all];
}

/** Bagga and Baldwin 1998: shares of each mention's chain. */
export function bCubed(key: Chains, response: Chains): Sums {
  return { recall: bCubedSide(key, response), precision: bCubedSide(response, key) };
}

function bCubedSide(key: Chains, response: Chains): readonly [number, number] {
  const at = chainOf(response);
  let sum = 0;
  let all = 0;
  for (const chain of key) {
    const shared = new Map<number, number>();
    for (const mention of chain) {
      const other = at.get(mention);
      if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const count of shared.values()) sum += (count * count) / chain.length;
    all += chain.length;
  }
  return [sum, all];
}

/** Luo 2005: chains assigned one to one by their likeness (phi 4). */
export function ceafe(key: Chains, response: Chains): Sums {
  const at = chainOf(response);
  const likeness = key.map((chain) => {
    const row = response.map(() => 0);
    for (const mention of chain) {
      const other = at.get(mention);
      if (other !== undefined) row[other] = (row[other] ?? 0) + 1;
    }
    return row.map((count, i) => (2 * count) / (chain.length + (response[i]?.length ?? 0)));
  });
  const total = bestAssignment(likeness);
  return { recall: [total, key.length], precision: [total, response.length] };
}

/** The largest sum of a one-to-one assignment (Hungarian method). */
export function bestAssignment(value: readonly (readonly number[])[]): number {
  const size = Math.max(value.length, value[0]?.length ?? 0);
  const cost = (i: number, j: number) => -(value[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let i = 1; i <= size; i++) {
    match[0] = i;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const row = match[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const now = cost(row, j) - (u[row] ?? 0) - (v[j] ?? 0);
        if (now < (least[j] ?? 0)) {
          least[j] = now;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const owner = match[j] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const back = way[column] ?? 0;
      match[column] = match[back] ?? 0;
      column = back;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= size; j++) sum -= cost(match[j] ?? 0, j);
  return sum;
}
