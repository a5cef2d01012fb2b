import type { Claim } from "../../src/model/claim.ts";
import type { Matched, Pair } from "./pair.ts";

/** Ties between found claims of one report: how many there are, how many the reading has, how many of those are right. */
export interface TieCounts {
  readonly wanted: number;
  readonly read: number;
  readonly right: number;
}

/** Roles are told again and again, and are no happening. */
const ROLES: ReadonlySet<string> = new Set(["holds_role", "leads"]);

/**
 * Pairs of the set's claims that were both found: those that tell of one happening, against the reading's `same-as`;
 * those that exclude each other, against its `differs-from`, where a pair that merely differs counts neither way.
 */
export function tiesWithin({ pairs, report }: Matched): { readonly same: TieCounts; readonly conflicts: TieCounts } {
  const found = pairs.filter(({ wanted }) => !ROLES.has(wanted.type));
  const wantedSame = groupsOf(report.ties.same);
  const readSame = groupsOf(linksOf(found, "same-as"));
  const conflicting = pairKeys(report.ties.contradicts);
  const differing = pairKeys(report.ties.differs);
  const readConflicts = pairKeys(linksOf(found, "differs-from"));
  const both = pairsOf(found);
  return {
    same: counted(
      both,
      ({ wanted: a }, { wanted: b }) => wantedSame(a.id, b.id),
      ({ claim: a }, { claim: b }) => readSame(a.id, b.id),
    ),
    conflicts: counted(
      both.filter(
        ([a, b]) => !differing.has(keyOf(a.wanted.id, b.wanted.id)) || conflicting.has(keyOf(a.wanted.id, b.wanted.id)),
      ),
      ({ wanted: a }, { wanted: b }) => conflicting.has(keyOf(a.id, b.id)),
      ({ claim: a }, { claim: b }) => readConflicts.has(keyOf(a.id, b.id)),
    ),
  };
}

const pairsOf = (found: readonly Pair[]): readonly (readonly [Pair, Pair])[] =>
  found.flatMap((a, i) => found.slice(i + 1).map((b) => [a, b] as const));

function counted(
  both: readonly (readonly [Pair, Pair])[],
  isWanted: (a: Pair, b: Pair) => boolean,
  isRead: (a: Pair, b: Pair) => boolean,
): TieCounts {
  const wanted = both.filter(([a, b]) => isWanted(a, b));
  const read = both.filter(([a, b]) => isRead(a, b));
  return { wanted: wanted.length, read: read.length, right: read.filter(([a, b]) => isWanted(a, b)).length };
}

const linksOf = (found: readonly Pair[], as: Claim["links"][number]["as"]): readonly (readonly [string, string])[] =>
  found.flatMap(({ claim }) => claim.links.filter((link) => link.as === as).map(({ to }) => [claim.id, to] as const));

const keyOf = (a: string, b: string): string => [a, b].sort().join(" ");
const pairKeys = (pairs: readonly (readonly [string, string])[]): ReadonlySet<string> =>
  new Set(pairs.map(([a, b]) => keyOf(a, b)));

/** Whether pairs lead from one to the other, in any number of steps. */
export function groupsOf(pairs: readonly (readonly [string, string])[]): (a: string, b: string) => boolean {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    const next = above.get(id);
    return next === undefined ? id : top(next);
  };
  for (const [a, b] of pairs) if (top(a) !== top(b)) above.set(top(a), top(b));
  return (a, b) => a !== b && top(a) === top(b);
}
