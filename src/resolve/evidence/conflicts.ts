import type { Assertion, ClaimRef, Conflict, Quote, Side, Toll } from "../../model/evidence.ts";
import { mayBeOnePlace } from "./distance.ts";
import { groupBy } from "./group-by.ts";
import { boundsInWords, dayInWords, daysInWords, howMany, listed, sentence } from "./in-words.ts";
import type { Weighed } from "./positions.ts";
import { countedInWords } from "./toll-words.ts";
import { lastOf, latestOf } from "./tolls.ts";

/** Rough numbers ("some 400") exclude another only beyond a tenth. */
const ROUGH = 0.1;
/** Days that lie so near may be one night, or one day in two time zones. */
const NEAR_DAYS = 1;

/** What cannot all be so among an event's claims, typed, each in words. */
export function conflicts(
  all: readonly Weighed[],
  assertions: readonly Assertion[],
  tolls: readonly Toll[],
): Conflict[] {
  return [
    ...contested(assertions),
    ...otherDoers(all, assertions),
    ...tolls.flatMap(otherCounts),
    ...otherDays(assertions),
    ...otherPlaces(all),
  ];
}

const ABOUT = { happened: "happened", actor: "actor", toll: "count", place: "place", date: "date" } as const;

/** What some affirm and others deny. */
function contested(assertions: readonly Assertion[]): readonly Conflict[] {
  return assertions
    .filter(({ affirming, denying }) => affirming.most > 0 && denying.most > 0)
    .map(({ about, says, affirming, denying }) => ({
      about: ABOUT[about],
      says: `${sentence(saysSo(affirming))} ${says}, ${deniesIt(denying)}.`,
      claims: refs([...quotesOf(affirming), ...quotesOf(denying)]),
    }));
}

/** "three origins say", "one origin says". */
export function saysSo(side: Side): string {
  return `${howMany(side, "origin")} ${side.most === 1 ? "says" : "say"}`;
}

/** "one denies it", "two to three deny it". */
export function deniesIt(side: Side): string {
  return `${howMany(side, "origin").replace(/ origins?$/, "")} ${side.most === 1 ? "denies" : "deny"} it`;
}

/** Doers whom nobody names together. */
function otherDoers(all: readonly Weighed[], assertions: readonly Assertion[]): readonly Conflict[] {
  if (all.some(({ evidence }) => evidence.claim.mutual)) return [];
  const named = assertions.filter(({ about, affirming }) => about === "actor" && affirming.most > 0);
  const together = (a: Assertion, b: Assertion) =>
    all.some(({ aspects }) => [a, b].every(({ key }) => aspects.some((x) => x.key === key && x.stand === "affirms")));
  const apart = named.filter((a) => named.some((b) => a !== b && !together(a, b)));
  if (apart.length < 2) return [];
  const whom = apart.map(({ actor, affirming }) => `${actor?.name} (${howMany(affirming, "origin")})`);
  return [
    {
      about: "actor",
      says: `Different doers are named: ${listed(whom)}.`,
      claims: refs(apart.flatMap(({ affirming }) => quotesOf(affirming))),
    },
  ];
}

/** Latest counts of different origins that exclude each other; a number that only grew with the days does not. */
function otherCounts(toll: Toll): readonly Conflict[] {
  // that nobody was hurt is denied or not, above
  const latest = toll.lines.map((line) => ({ line, ...latestOf(line.points) })).filter(({ high }) => high !== 0);
  const clash = latest.filter((a) => latest.some((b) => a !== b && excludes(a, b)));
  if (clash.length < 2) return [];
  const told = [...clash]
    .sort((a, b) => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0))
    .map((c) => `${boundsInWords(c)} (${c.line.name}${c.day ? `, ${dayInWords(c.day)}` : ", day unknown"})`);
  return [
    {
      about: "count",
      says: `Counts of ${countedInWords(toll)} exclude each other: ${listed(told)}.`,
      claims: refs(clash.flatMap(({ line }) => lastOf(line.points).map(({ quote }) => quote))),
    },
  ];
}

type Count = ReturnType<typeof latestOf>;

function excludes(a: Count, b: Count): boolean {
  const [smaller, greater] = top(a) < bottom(b) ? [a, b] : top(b) < bottom(a) ? [b, a] : [null, null];
  if (!smaller || !greater) return false;
  return !(smaller.day !== null && greater.day !== null && smaller.day < greater.day);
}

const bottom = ({ low, approximate }: Count) => (low ?? 0) * (approximate ? 1 - ROUGH : 1);
const top = ({ high, approximate }: Count) => (high ?? Number.POSITIVE_INFINITY) * (approximate ? 1 + ROUGH : 1);

function otherDays(assertions: readonly Assertion[]): readonly Conflict[] {
  const dated = assertions.filter(({ about }) => about === "date");
  const apart = dated.filter((a) => dated.some((b) => a !== b && daysApart(a, b) > NEAR_DAYS));
  if (apart.length < 2) return [];
  const told = apart.map(({ date, affirming }) => `${daysInWords(date ?? NO_DAYS)} (${howMany(affirming, "origin")})`);
  return [
    {
      about: "date",
      says: `Different days are told: ${listed(told)}.`,
      claims: refs(apart.flatMap(({ affirming }) => quotesOf(affirming))),
    },
  ];
}

const NO_DAYS = { start: null, end: null };

/** Days between the end of one range and the start of the other; 0 where they meet. */
function daysApart(a: Assertion, b: Assertion): number {
  const gap = (end: string | null | undefined, start: string | null | undefined) =>
    end && start ? (Date.parse(start.slice(0, 10)) - Date.parse(end.slice(0, 10))) / 86_400_000 : 0;
  return Math.max(0, gap(a.date?.end, b.date?.start), gap(b.date?.end, a.date?.start));
}

function otherPlaces(all: readonly Weighed[]): readonly Conflict[] {
  const placed = all.flatMap(({ evidence, aspects }) => {
    const at = aspects.some(({ about, stand }) => about === "place" && stand === "affirms") ? evidence.place : null;
    return at ? [{ evidence, at }] : [];
  });
  const places = [...groupBy(placed, ({ at }) => JSON.stringify(at)).values()].flatMap(([first]) => first?.at ?? []);
  const lone = places.filter((a) => places.some((b) => !mayBeOnePlace(a, b))).map((at) => JSON.stringify(at));
  const apart = placed.filter(({ at }) => lone.includes(JSON.stringify(at)));
  if (apart.length < 2) return [];
  const names = [...new Set(apart.map(({ at }) => at.name))].sort();
  return [
    {
      about: "place",
      says: `Different places are told: ${listed(names)}.`,
      claims: refs(apart.map(({ evidence }) => ({ report: evidence.report.id, claim: evidence.claim.id }))),
    },
  ];
}

const quotesOf = (side: Side): readonly Quote[] => side.origins.flatMap(({ quotes }) => quotes);

function refs(claims: readonly ClaimRef[]): ClaimRef[] {
  const seen = new Map(claims.map(({ report, claim }) => [`${report}\n${claim}`, { report, claim }]));
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}
