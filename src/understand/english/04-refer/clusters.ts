import type { Why } from "../../../model/why.ts";
import type { Features } from "./features.ts";

/** Why two mentions were taken for one. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly why: Why;
}

/** Mentions taken for one entity so far. */
export interface Clusters {
  /** The least mention of the cluster. */
  find(at: number): number;
  members(at: number): readonly Features[];
  join(from: number, to: number, why: Why): void;
  gender(at: number): Features["gender"];
  number(at: number): Features["number"];
  country(at: number): string | null;
  readonly links: readonly Link[];
}

/** Clusters that begin as the stage before left them: one for every entity. */
export function makeClusters(features: readonly Features[]): Clusters {
  const leader = features.map(({ at }) => at);
  const groups = new Map<number, Features[]>();
  const links: Link[] = [];
  const firstOf = new Map<string, number>();
  for (const one of features) {
    const first = firstOf.get(one.mention.entity) ?? one.at;
    firstOf.set(one.mention.entity, first);
    leader[one.at] = first;
    groups.set(first, [...(groups.get(first) ?? []), one]);
  }
  const find = (at: number) => leader[at] ?? at;
  const members = (at: number): readonly Features[] => groups.get(find(at)) ?? [];
  const told = <T>(at: number, read: (one: Features) => T | null): T | null => {
    for (const one of members(at)) {
      const value = read(one);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    find,
    members,
    join: (from, to, why) => {
      const [low, high] = [find(from), find(to)].sort((a, b) => a - b) as [number, number];
      if (low === high) return;
      const merged = [...members(low), ...members(high)].sort((a, b) => a.at - b.at);
      for (const { at } of merged) leader[at] = low;
      groups.set(low, merged);
      groups.delete(high);
      links.push({ from, to, why });
    },
    gender: (at) => told(at, ({ gender }) => gender),
    number: (at) => told(at, ({ number }) => number),
    country: (at) => told(at, ({ country }) => country),
    links,
  };
}
