/** An origin's latest count of the same people and period. */
export interface LatestCount {
  /** The day for which it was given, else the day on which it was said. */
  readonly day: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

interface TollRule {
  readonly says: string;
  readonly pick: (latest: readonly LatestCount[]) => { readonly low: number | null; readonly high: number | null };
}

const value = (count: LatestCount) => count.low ?? count.high ?? 0;
const inSize = (latest: readonly LatestCount[]) => [...latest].sort((a, b) => value(a) - value(b));
const bounds = (count: LatestCount | undefined) => ({ low: count?.low ?? null, high: count?.high ?? null });

/** Rules by which somebody may ask for one figure. None is applied unless it is picked, and it is printed with it. */
export const TOLL_RULES = {
  lowest: {
    says: "the lowest of the origins' latest counts",
    pick: (latest) => bounds(inSize(latest)[0]),
  },
  highest: {
    says: "the highest of the origins' latest counts",
    pick: (latest) => bounds(inSize(latest).at(-1)),
  },
  median: {
    says: "the middle one of the origins' latest counts, the lower of two",
    pick: (latest) => bounds(inSize(latest)[Math.floor((latest.length - 1) / 2)]),
  },
  newest: {
    says: "the count that was said last; of several on one day, from the lowest to the highest",
    pick: (latest) => {
      const days = latest.flatMap(({ day }) => day ?? []).sort();
      const last = latest.filter(({ day }) => days.length === 0 || day === days.at(-1));
      return { low: bounds(inSize(last)[0]).low, high: bounds(inSize(last).at(-1)).high };
    },
  },
} as const satisfies Record<string, TollRule>;
export type TollRuleName = keyof typeof TOLL_RULES;
