import type { Edge, JudgedPair } from "../model/resolution.ts";
import { type PartitionOptions, partition } from "./partition.ts";

export interface AttachOptions extends PartitionOptions {
  /** The group of a firm node; undefined for loose ones. */
  readonly groupOf: (id: string) => string | undefined;
  /** By how much the best group must suit better than every other one. */
  readonly margin: number;
}

/**
 * Groups of loose nodes, which alone tell too little: each goes to the firm group that suits it best, where none suits
 * it nearly as well and nobody judged otherwise; those that no firm group suits are grouped among themselves; those
 * torn between groups stay alone. A pure function of its arguments as sets.
 */
export function attach(
  loose: readonly string[],
  edges: readonly Edge[],
  judged: readonly JudgedPair[],
  { groupOf, margin, ...options }: AttachOptions,
): ReadonlyMap<string, string> {
  const now = new Map<string, string>(loose.map((id) => [id, id]));
  const suits = suiting(now, edges, groupOf);
  const apart = apartFrom(now, judged, groupOf);
  const alone: string[] = [];
  for (const id of loose) {
    const candidates = [...(suits.get(id) ?? [])]
      .filter(([group, { same }]) => same && !apart.get(id)?.has(group))
      .map(([group, { sum, edges: count }]) => ({ group, mean: sum / count }))
      .filter(({ mean }) => mean >= options.joinsAt)
      .sort((x, y) => y.mean - x.mean || (x.group < y.group ? -1 : 1));
    const [best, second] = candidates;
    if (!best) alone.push(id);
    else if (!second || best.mean - second.mean >= margin) now.set(id, best.group);
  }
  const among = new Set(alone);
  const between = edges.filter(({ a, b }) => among.has(a) && among.has(b));
  for (const group of partition(alone, between, judged, options)) for (const id of group) now.set(id, group[0] ?? id);
  return now;
}

interface Suit {
  readonly sum: number;
  readonly edges: number;
  readonly same: boolean;
}

/** How well each firm group suits each loose node: over the edges that there are. */
function suiting(
  loose: ReadonlyMap<string, string>,
  edges: readonly Edge[],
  groupOf: AttachOptions["groupOf"],
): ReadonlyMap<string, ReadonlyMap<string, Suit>> {
  const suits = new Map<string, Map<string, Suit>>();
  const ordered = [...edges].sort((x, y) => (x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1));
  for (const edge of ordered)
    for (const [id, other] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ] as const) {
      const group = loose.has(id) ? groupOf(other) : undefined;
      if (group === undefined) continue;
      const of = suits.get(id) ?? new Map<string, Suit>();
      const so = of.get(group) ?? { sum: 0, edges: 0, same: false };
      const same = so.same || edge.verdict === "same";
      suits.set(id, of.set(group, { sum: so.sum + edge.score, edges: so.edges + 1, same }));
    }
  return suits;
}

function apartFrom(
  loose: ReadonlyMap<string, string>,
  judged: readonly JudgedPair[],
  groupOf: AttachOptions["groupOf"],
): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>();
  for (const { a, b, same } of judged)
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const group = loose.has(id) ? groupOf(other) : undefined;
      if (!same && group !== undefined) apart.set(id, (apart.get(id) ?? new Set()).add(group));
    }
  return apart;
}
