/** The values that coders gave to one unit; whoever gave none is left out. */
export type Unit<Value> = readonly Value[];

/** How far two values are apart: 0 the same, 1 as far as can be. */
export type Distance<Value> = (a: Value, b: Value) => number;

export const nominal: Distance<unknown> = (a, b) => (a === b ? 0 : 1);

/**
 * Krippendorff's alpha: 1 full agreement, 0 what chance gives, below 0 worse. Units with one value say nothing of agreement
 * and are left out. Null where nothing can be said: no unit with two values, or all values alike.
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function krippendorffAlpha<Value>(units: readonly Unit<Value>[], distance: Distance<Value>): number | null {
  const paired = units.filter((values) => values.length > 1);
  const all = paired.flat();
  if (all.length === 0) return null;
  const observed = paired.reduce((sum, values) => sum + sumOver(values, distance) / (values.length - 1), 0);
  const expected = sumOver(all, distance) / (all.length - 1);
  return expected === 0 ? null : 1 - observed / expected;
}

/** Over all ordered pairs of different places. */
function sumOver<Value>(values: readonly Value[], distance: Distance<Value>): number {
  let sum = 0;
  for (const [at, a] of values.entries()) for (const b of values.slice(at + 1)) sum += 2 * distance(a, b);
  return sum;
}

/** The share of pairs of values of one unit that are alike; null where no unit has two. */
export function percentAlike<Value>(units: readonly Unit<Value>[], distance: Distance<Value>): number | null {
  const paired = units.filter((values) => values.length > 1);
  if (paired.length === 0) return null;
  const shares = paired.map((values) => 1 - sumOver(values, distance) / (values.length * (values.length - 1)));
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
}
