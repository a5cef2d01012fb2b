import { signsBetween } from "../../src/resolve/events/compare.ts";
import { EVENTS } from "../../src/resolve/events/index.ts";
import { BEFOREHAND, type EventWeights } from "../../src/resolve/events/weights.ts";
import { fitLogistic } from "../confidence/logistic.ts";
import type { Found } from "./found.ts";

/** Precision of each weight's prior around 0. */
const RIDGE = 3;

/** Two mentions that share a key, with what speaks for and against their being of one happening. */
export interface FittedPair {
  readonly topic: number;
  readonly signs: ReturnType<typeof signsBetween>;
  readonly right: boolean;
}

/** Every pair of mentions that resolution would compare. */
export function pairsOf(found: readonly Found[]): readonly FittedPair[] {
  const byKey = new Map<string, number[]>();
  for (const [i, { node }] of found.entries())
    for (const key of EVENTS.keysOf(node.profile)) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  return found.flatMap(({ node, mention }, i) => {
    const seen = new Set((EVENTS.seeksOf ?? EVENTS.keysOf)(node.profile).flatMap((key) => byKey.get(key) ?? []));
    return [...seen].flatMap((j) => {
      const other = found[j];
      if (!other || j <= i || other.node.id === node.id) return [];
      const signs = signsBetween(node.profile, other.node.profile);
      return [{ topic: mention.topic, signs, right: mention.chain === other.mention.chain }];
    });
  });
}

/** The table with those weights fitted that are not set by hand; a sign that is too rare to be fitted gets none. */
export function fitWeights(pairs: readonly FittedPair[], table: EventWeights): EventWeights {
  const rows = pairs.map(({ signs, right }) => {
    const free = signs.filter(({ name }) => name !== BEFOREHAND && table.get(name)?.fitted);
    const given = signs.filter(({ name }) => !table.get(name)?.fitted);
    return {
      features: free.map(({ name, value }) => [name, value] as const),
      offset: given.reduce((sum, { name, value }) => sum + value * (table.get(name)?.weight ?? 0), 0),
      right,
    };
  });
  const { bias, weights } = fitLogistic(rows, RIDGE);
  const fitted = (name: string) => Math.round(100 * (name === BEFOREHAND ? bias : (weights[name] ?? 0))) / 100 || 0;
  return new Map([...table].map(([name, row]) => [name, row.fitted ? { ...row, weight: fitted(name) } : row]));
}
