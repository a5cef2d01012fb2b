import type { Toll, TollPoint } from "../../model/evidence.ts";
import type { Aspect } from "./aspects.ts";
import { groupBy } from "./group-by.ts";
import { mainVoice, speakersOf } from "./origins.ts";
import type { Weighed } from "./positions.ts";
import { quoteOf, saidDay } from "./quote.ts";
import { type LatestCount, TOLL_RULES, type TollRuleName } from "./toll-rules.ts";
import { countedKey } from "./toll-words.ts";

type Counted = NonNullable<Aspect["toll"]>;

/**
 * Counts of the same people over the same period, a line per origin in the order said. Copies and citations are on the
 * line of whoever counted. Totals since a day, parts of another count and counts of other people are tolls of their own.
 */
export function tolls(all: readonly Weighed[], rule: TollRuleName | null = null): Toll[] {
  const told = all.flatMap((weighed) =>
    weighed.aspects.flatMap((aspect) =>
      aspect.toll && aspect.stand === "affirms" ? [{ weighed, aspect, toll: aspect.toll }] : [],
    ),
  );
  return [...groupBy(told, ({ toll }) => countedKey(toll))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, counts]) => tollOf(counts, rule));
}

interface ToldCount {
  readonly weighed: Weighed;
  readonly aspect: Aspect;
  readonly toll: Counted;
}

function tollOf(counts: readonly ToldCount[], rule: TollRuleName | null): Toll {
  const pointsOf = groupBy(counts, ({ weighed }) => weighed.evidence);
  const statements = [...pointsOf.values()].flatMap(([count]) =>
    count ? [{ evidence: count.weighed.evidence, hop: count.weighed.stand.hop }] : [],
  );
  const lines = speakersOf(statements).map((speaker) => ({
    key: speaker.key,
    name: mainVoice(speaker).name,
    points: unlike(speaker.statements.flatMap(({ evidence }) => (pointsOf.get(evidence) ?? []).map(pointOf))),
  }));
  const latest = lines.map(({ points }) => latestOf(points));
  const { of, who, unit, since, part } = required(counts[0]).toll;
  const picked = rule && { rule, says: TOLL_RULES[rule].says, ...TOLL_RULES[rule].pick(latest) };
  return { of, who, unit, since, part, lines, range: rangeOf(latest), picked };
}

function pointOf({ weighed, aspect, toll }: ToldCount): TollPoint {
  const { approximate, as_of } = aspect;
  return {
    day: saidDay(weighed.evidence),
    low: toll.low,
    high: toll.high,
    approximate,
    as_of,
    quote: quoteOf(weighed.evidence),
  };
}

/**
 * The same number told again is one point, on the day on which it was first told: in headline and body, in a copy, or
 * days later by an outlet that repeats it. Only where the report tells the day of saying is it said anew.
 */
function unlike(points: readonly TollPoint[]): TollPoint[] {
  const told = new Set<string>();
  return points.filter(({ low, high, approximate, as_of, day, quote }) => {
    const number = JSON.stringify([low, high, approximate, as_of]);
    const dated = `${number} ${day}`;
    const anew = quote.said === null ? !told.has(number) : !told.has(dated);
    told.add(number).add(dated);
    return anew;
  });
}

/** What an origin said last; where it gave several numbers on its last day, from the lowest to the highest of them. */
export function latestOf(points: readonly TollPoint[]): LatestCount & { readonly approximate: boolean } {
  const last = lastOf(points);
  const lows = last.map(({ low }) => low);
  const highs = last.map(({ high }) => high);
  const held = last.map(({ as_of, day }) => as_of ?? day);
  return {
    day: held.includes(null) ? null : (held.sort().at(-1) ?? null),
    low: lows.includes(null) ? null : Math.min(...known(lows)),
    high: highs.includes(null) ? null : Math.max(...known(highs)),
    approximate: last.some(({ approximate }) => approximate),
  };
}

/** What an origin said on its last day; where no day is known, all that it said. */
export function lastOf(points: readonly TollPoint[]): readonly TollPoint[] {
  const days = points.flatMap(({ day }) => day ?? []).sort();
  return points.filter(({ day }) => days.length === 0 || day === days.at(-1));
}

/** From the smallest to the greatest number that an origin's latest count names. */
function rangeOf(latest: readonly Pick<TollPoint, "low" | "high">[]): Toll["range"] {
  const greatest = Math.max(...latest.map(({ low, high }) => high ?? low ?? 0));
  return {
    low: Math.min(...latest.map(({ low, high }) => low ?? high ?? 0)),
    high: greatest,
    open: latest.some(({ low, high }) => high === null && low === greatest),
  };
}

const known = (numbers: readonly (number | null)[]) => numbers.filter((n) => n !== null);

function required<T>(item: T | undefined): T {
  if (item === undefined) throw new Error("a group is never empty");
  return item;
}
