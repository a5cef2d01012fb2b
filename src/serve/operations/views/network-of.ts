import type { TieTold } from "../../../store/queries/find/ties-told.ts";

/** All that is told from one actor to another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Both do it: it has no direction. */
  readonly mutual: boolean;
  readonly claims: number;
  /** By type, the most told first. */
  readonly types: { readonly type: string; readonly kind: "event" | "relation"; readonly claims: number }[];
  /** The class of most of its claims that have one. */
  readonly quad: number | null;
}

export interface NetworkOf {
  /** Actors in the order of how much is told of them here. */
  readonly actors: readonly { readonly id: string; readonly claims: number }[];
  readonly links: readonly Link[];
  readonly left: { readonly actors: number; readonly links: number; readonly claims: number };
}

interface Bounds {
  /** So many actors at most. */
  readonly actors: number;
  /** So many links at most. */
  readonly links: number;
  /** An actor around whom it is drawn, and who is never left out. */
  readonly around?: readonly string[] | undefined;
}

/**
 * A network no larger than can be looked at: the links that most is told of, with their actors, until there are as many
 * actors as may be; then whatever else is told among these. What is left out is counted. The order of the ties does not
 * matter.
 */
export function networkOf(
  ties: readonly TieTold[],
  { actors: most, links: mostLinks, around = [] }: Bounds,
): NetworkOf {
  const all = linksOf(ties);
  const chosen = new Set<string>(around);
  for (const { from, to } of all) {
    const fresh = [from, to].filter((id) => !chosen.has(id));
    if (chosen.size + fresh.length <= most) for (const id of fresh) chosen.add(id);
  }
  const links = all.filter(({ from, to }) => chosen.has(from) && chosen.has(to)).slice(0, mostLinks);
  const told = new Map<string, number>();
  for (const { from, to, claims } of links) for (const id of [from, to]) told.set(id, (told.get(id) ?? 0) + claims);
  const named = new Set(all.flatMap(({ from, to }) => [from, to]));
  return {
    actors: [...told]
      .map(([id, claims]) => ({ id, claims }))
      .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)),
    links,
    left: {
      actors: named.size - told.size,
      links: all.length - links.length,
      claims: sum(all) - sum(links),
    },
  };
}

/** Ties of the same two in the same direction as one link, the most told first. */
function linksOf(ties: readonly TieTold[]): readonly Link[] {
  const groups = new Map<string, TieTold[]>();
  for (const tie of ties) {
    // what two do together has no direction: it is kept under the smaller id
    const [from, to] = tie.mutual && tie.to < tie.from ? [tie.to, tie.from] : [tie.from, tie.to];
    const key = `${from} ${to} ${tie.mutual}`;
    groups.set(key, [...(groups.get(key) ?? []), { ...tie, from, to }]);
  }
  return [...groups.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { from, to, mutual } = first;
      return [{ from, to, mutual, claims: sum(own), types: typesOf(own), quad: mostTold(own) }];
    })
    .sort((a, b) => b.claims - a.claims || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ from, to, mutual }: Link) => `${from} ${to} ${mutual}`;
const sum = (some: readonly { readonly claims: number }[]) => some.reduce((all, { claims }) => all + claims, 0);

function typesOf(ties: readonly TieTold[]): Link["types"] {
  const types = new Map<string, { kind: TieTold["kind"]; claims: number }>();
  for (const { type, kind, claims } of ties) types.set(type, { kind, claims: (types.get(type)?.claims ?? 0) + claims });
  return [...types]
    .map(([type, rest]) => ({ type, ...rest }))
    .sort((a, b) => b.claims - a.claims || (a.type < b.type ? -1 : 1));
}

function mostTold(ties: readonly TieTold[]): number | null {
  const quads = new Map<number, number>();
  for (const { quad, claims } of ties) if (quad !== null) quads.set(quad, (quads.get(quad) ?? 0) + claims);
  return [...quads].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
