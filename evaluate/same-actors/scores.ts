import type { Unit } from "./unit.ts";

export interface PairScores {
  /** Of the pairs of reports' actors that are tied, those that are one by the key; and the other way round. Per cent. */
  readonly precision: number;
  readonly recall: number;
  readonly tied: number;
  readonly gold: number;
  readonly bCubed: { readonly precision: number; readonly recall: number; readonly f1: number };
}

export interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly tied: boolean;
  readonly same: boolean;
}

/** Pairs of actors of two reports, where the key tells of both, that are tied or are one. */
export function* pairsOf(units: readonly Unit[], groupOf: ReadonlyMap<string, string>): Generator<Pair> {
  for (const [i, a] of units.entries())
    for (const b of units.slice(i + 1)) {
      if (a.report === b.report || a.within !== b.within) continue;
      const [tied, same] = [groupOf.get(a.id) === groupOf.get(b.id), a.who === b.who];
      if (tied || same) yield { a, b, tied, same };
    }
}

export function pairScores(units: readonly Unit[], groupOf: ReadonlyMap<string, string>): PairScores {
  let [both, tied, gold] = [0, 0, 0];
  for (const pair of pairsOf(units, groupOf)) {
    if (pair.tied) tied++;
    if (pair.same) gold++;
    if (pair.tied && pair.same) both++;
  }
  const precision = tied === 0 ? 100 : (100 * both) / tied;
  const recall = gold === 0 ? 100 : (100 * both) / gold;
  return { precision, recall, tied, gold, bCubed: bCubed(units, groupOf) };
}

/** Each unit's share of those beside it that are right, and of those it should be beside, on average (Bagga and Baldwin 1998). */
function bCubed(units: readonly Unit[], groupOf: ReadonlyMap<string, string>) {
  const sides = units.map((unit) => {
    const within = units.filter((one) => one.within === unit.within);
    const mine = within.filter((one) => groupOf.get(one.id) === groupOf.get(unit.id));
    const key = within.filter((one) => one.who === unit.who);
    const both = mine.filter((one) => one.who === unit.who).length;
    return { precision: both / mine.length, recall: both / key.length };
  });
  const mean = (of: (side: { precision: number; recall: number }) => number) =>
    (100 * sides.reduce((sum, side) => sum + of(side), 0)) / Math.max(1, sides.length);
  const [precision, recall] = [mean((side) => side.precision), mean((side) => side.recall)];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
