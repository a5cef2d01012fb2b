import { signsBetween } from "../../src/resolve/events/compare.ts";
import { EVENTS } from "../../src/resolve/events/index.ts";
import { BEFOREHAND, type EventWeights } from "../../src/resolve/events/weights.ts";
import { meet } from "../../src/resolve/room.ts";
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

/** What is known of a mention that is to be fitted to: its node, and the chain that it belongs to. */
export interface Placed {
  readonly node: Found["node"];
  readonly mention: Pick<Found["mention"], "topic" | "chain">;
}

/** Every pair of mentions that resolution would compare. */
export function pairsOf(found: readonly Placed[]): readonly FittedPair[] {
  const byTopic = new Map<string, number[]>();
  const kept = found.map(({ node }) => EVENTS.keysOf(node.profile));
  for (const [i, { topics, hints }] of kept.entries())
    for (const topic of [...topics, ...hints]) byTopic.set(topic, [...(byTopic.get(topic) ?? []), i]);
  return found.flatMap(({ node, mention }, i) => {
    const sought = (EVENTS.seeksOf ?? EVENTS.keysOf)(node.profile);
    const seen = new Set([...sought.topics, ...sought.hints].flatMap((topic) => byTopic.get(topic) ?? []));
    return [...seen].flatMap((j) => {
      const [other, keys] = [found[j], kept[j]];
      if (!other || !keys || j <= i || other.node.id === node.id || !meet(keys, sought)) return [];
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
