import { MODES_OF, QUAD_OF } from "../../src/model/vocabulary.ts";
import { originUnnamed } from "./chains.ts";
import { countsRight, dateRight, placeRight } from "./details.ts";
import { isStatementPair } from "./match.ts";
import { type Matched, type Pair, statusAccepted } from "./pair.ts";
import type { PlacedClaim } from "./set-claim.ts";
import { type TieCounts, tiesWithin } from "./ties.ts";

/** One figure of an evaluation: per cent, and the number of items that it stands on. */
export interface Figure {
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  readonly size: number;
}

/** The figures of a set of reports; none for a measure that nothing was there for. */
export function score(part: string, reports: readonly Matched[]): Figure[] {
  const figures: Figure[] = [];
  const add = (measure: string, right: number, size: number) => {
    if (size > 0) figures.push({ part, measure, value: Math.round((right / size) * 10000) / 100, size });
  };
  const pairs = reports.flatMap((report) => report.pairs.map((pair) => ({ ...pair, index: report.index })));
  const all = reports.flatMap(({ report, pairs: own }) => {
    const found = new Set(own.map(({ wanted }) => wanted));
    return report.claims.map((wanted) => ({ wanted, found: found.has(wanted) }));
  });
  const share = (measure: string, test: (wanted: PlacedClaim) => boolean) => {
    const some = all.filter(({ wanted }) => test(wanted));
    add(measure, some.filter(({ found }) => found).length, some.length);
  };
  share("found, essential", ({ essential }) => essential);
  share("found, all", () => true);
  for (const kind of ["event", "relation", "statement"]) share(`found, ${kind}`, (wanted) => wanted.kind === kind);
  for (const quad of [1, 2, 3, 4]) share(`found, quad ${quad}`, ({ type }) => quadOf(type) === quad);
  for (const hops of [1, 2, 3, 4]) share(`found, ${hopsName(hops)}`, (wanted) => bucket(wanted) === hops);

  const groundless = reports.reduce((sum, report) => sum + report.groundless.length, 0);
  add("precision", pairs.length, pairs.length + groundless);
  const on = <P extends Pair>(measure: string, some: readonly P[], test: (pair: P) => boolean) => {
    add(measure, some.filter(test).length, some.length);
  };
  on(
    "parties",
    pairs.filter(({ claim, wanted }) => !isStatementPair(claim, wanted)),
    ({ sides }) => sides,
  );
  on("chain", pairs, ({ chain }) => chain.right);
  for (const hops of [1, 2, 3, 4]) {
    const some = pairs.filter(({ wanted }) => bucket(wanted) === hops);
    on(`chain, ${hopsName(hops)}`, some, ({ chain }) => chain.right);
  }
  on("origin", pairs, ({ chain }) => chain.origin);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  add("hop kinds", sum(pairs.map(({ chain }) => chain.kinds)), sum(pairs.map(({ chain }) => chain.hops)));
  on(
    "unnamed",
    pairs.filter(({ wanted }) => wanted.unnamed !== null),
    ({ claim, wanted }) => originUnnamed(claim) === wanted.unnamed,
  );
  on("status", pairs, ({ claim, wanted }) => statusAccepted(claim, wanted));
  on("status, strict", pairs, ({ claim, wanted }) => claim.certainty.status === wanted.status);
  on("mode", pairs.filter(modeAsked), ({ claim, wanted }) => acceptedModes(wanted).includes(claim.mode ?? ""));
  on(
    "date",
    pairs.filter(({ wanted }) => wanted.date !== null),
    ({ claim, wanted }) => wanted.date !== null && dateRight(claim, wanted.date),
  );
  on(
    "place",
    pairs.filter(({ wanted }) => wanted.place !== null),
    ({ claim, wanted, index }) => wanted.place !== null && placeRight(claim, wanted.place, index),
  );
  add("counts", sum(pairs.map(({ claim, wanted }) => countsRight(claim, wanted))), countsIn(pairs));
  on(
    "own-voice leakage (less is better)",
    pairs.filter(({ wanted }) => wanted.chain.length > 1),
    isLeak,
  );
  on(
    "own voice given away (less is better)",
    pairs.filter(({ wanted }) => wanted.chain.length === 1),
    isReverseLeak,
  );
  for (const which of ["same", "conflicts"] as const) {
    const ties = reports.map((report) => tiesWithin(report)[which]);
    const total = (count: keyof TieCounts) => sum(ties.map((tie) => tie[count]));
    add(`ties, ${which}: found`, total("right"), total("wanted"));
    add(`ties, ${which}: precision`, total("right"), total("read"));
  }
  const reads = sum(reports.map(({ duplicates }) => duplicates.length));
  const others = sum(reports.map(({ neutral }) => neutral.length));
  const read = pairs.length + groundless + reads + others;
  add("duplicates (share of what was read)", reads, read);
  add("neutral (share of what was read)", others, read);
  return figures;
}

/** Whether what another says was put into the publisher's own mouth. */
export function isLeak({ claim, wanted, chain }: Pair): boolean {
  const own = claim.chain.length === 1 && claim.certainty.status === "asserted";
  return own && wanted.chain.length > 1 && !chain.right;
}

/** Whether what the publisher says itself was put into another's mouth. */
export function isReverseLeak({ claim, wanted, chain }: Pair): boolean {
  return wanted.chain.length === 1 && claim.chain.length > 1 && !chain.right;
}

/** Whether the mode is scored: one of those accepted belongs to the type that was read. */
export function modeAsked({ claim, wanted }: Pair): boolean {
  const modes: readonly string[] = Object.entries(MODES_OF).find(([type]) => type === claim.type)?.[1] ?? [];
  return acceptedModes(wanted).some((mode) => modes.includes(mode));
}

function acceptedModes({ mode }: PlacedClaim): string[] {
  return mode === null ? [] : mode.split("|");
}

function countsIn(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { wanted }) => sum + wanted.counts.length, 0);
}

function quadOf(type: string): number | null {
  return Object.entries(QUAD_OF).find(([name]) => name === type)?.[1] ?? null;
}

function bucket({ chain }: PlacedClaim): number {
  return Math.min(chain.length, 4);
}

function hopsName(hops: number): string {
  return hops === 1 ? "1 hop" : hops === 4 ? "4 hops or more" : `${hops} hops`;
}
