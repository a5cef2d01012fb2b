import { daysBetween } from "../instant.ts";
import { type Likeness, likenessOf, sharedTerms } from "./likeness.ts";
import type { StoryProfile } from "./story-profile.ts";

/** Two reports laid beside each other. */
export interface Pair {
  readonly a: StoryProfile;
  readonly b: StoryProfile;
  readonly likeness: Likeness;
  /** Days between their publication; null where one is not known. */
  readonly apart: number | null;
}

/** A sign for or against two reports telling of one happening; its weight stands in a table. */
export interface Sign {
  readonly name: string;
  /** How strong it is, mostly 0 to 1; 0 where it has nothing to say. */
  readonly value: (pair: Pair) => number;
  /** A sentence for people. */
  readonly says: (pair: Pair) => string;
}

export function pairOf(a: StoryProfile, b: StoryProfile): Pair {
  return { a, b, likeness: likenessOf(a.terms, b.terms), apart: daysBetween(a.day, b.day) };
}

/** Below this, two lists of names have nothing in common worth speaking of. */
const NOTHING = 0.02;
/** Weekdays tell days apart only within a week. */
const SAME_WEEK = 6;

const named = ({ a, b }: Pair, kinds: readonly string[]) =>
  sharedTerms(a.terms, b.terms)
    .filter(({ kind }) => kinds.includes(kind))
    .sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
    .slice(0, 5)
    .map(({ term }) => term)
    .join(", ");
const common = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one));
const share = (a: readonly string[], b: readonly string[]) =>
  a.length && b.length ? common(a, b).length / Math.min(a.length, b.length) : 0;
const noneOf = (a: readonly string[], b: readonly string[]) => (a.length && b.length && share(a, b) === 0 ? 1 : 0);
const weekdays = ({ a, b, apart }: Pair) =>
  apart === null || apart <= SAME_WEEK ? ([a.weekdays, b.weekdays] as const) : NONE;
const perCent = (share: number | null) => `${Math.round((share ?? 0) * 100)} %`;
const NONE = [[], []] as const;
const days = ({ apart }: Pair) => `they were published ${apart} days apart`;

/** Years and months that the texts name stand in for days of publication that are not known. */
export const SIGNS: readonly Sign[] = [
  {
    name: "terms",
    value: ({ likeness }) => Math.sqrt(likeness.terms ?? 0),
    says: (pair) => `words and names in common: ${named(pair, ["person", "name", "place", "word"])}`,
  },
  {
    name: "lead-words-held",
    value: ({ likeness }) => likeness.leadWordsHeld ?? 0.5,
    says: ({ likeness }) => `${perCent(likeness.leadWordsHeld)} of the words in their first sentences stand in both`,
  },
  {
    name: "names",
    value: ({ likeness }) => likeness.names ?? 0,
    says: (pair) => `names in common: ${named(pair, ["person", "name", "place"])}`,
  },
  {
    name: "persons",
    value: ({ likeness }) => likeness.persons ?? 0,
    says: (pair) => `people in common: ${named(pair, ["person"])}`,
  },
  {
    name: "other-persons",
    value: ({ likeness }) => (likeness.leadPersons !== null && likeness.leadPersons < NOTHING ? 1 : 0),
    says: () => "their first sentences name other people",
  },
  {
    name: "places",
    value: ({ likeness }) => likeness.places ?? 0,
    says: (pair) => `places in common: ${named(pair, ["place"])}`,
  },
  {
    name: "other-places",
    value: ({ likeness }) => (likeness.places !== null && likeness.places < NOTHING ? 1 : 0),
    says: () => "they name other places",
  },
  {
    name: "numbers",
    value: ({ a, b }) => share(a.numbers, b.numbers),
    says: ({ a, b }) => `numbers in common: ${common(a.numbers, b.numbers).slice(0, 5).join(", ")}`,
  },
  {
    name: "lead-numbers",
    value: ({ a, b }) => share(a.leadNumbers, b.leadNumbers),
    says: ({ a, b }) => `their first sentences tell ${common(a.leadNumbers, b.leadNumbers).slice(0, 5).join(", ")}`,
  },
  {
    name: "other-lead-numbers",
    value: ({ a, b }) => noneOf(a.leadNumbers, b.leadNumbers),
    says: () => "their first sentences tell other numbers",
  },
  {
    name: "weekday",
    value: (pair) => share(...weekdays(pair)),
    says: ({ a, b }) => `both speak of ${common(a.weekdays, b.weekdays).join(", ")}`,
  },
  {
    name: "other-weekday",
    value: (pair) => noneOf(...weekdays(pair)),
    says: ({ a, b }) => `one speaks of ${a.weekdays.join(", ")}, the other of ${b.weekdays.join(", ")}`,
  },
  {
    name: "months",
    value: ({ a, b, apart }) => (apart === null ? share(a.months, b.months) : 0),
    says: ({ a, b }) => `both speak of ${common(a.months, b.months).join(", ")}`,
  },
  {
    name: "year",
    value: ({ a, b, apart }) => (apart === null && a.year !== null && a.year === b.year ? 1 : 0),
    says: ({ a }) => `the latest year in both is ${a.year}`,
  },
  {
    name: "other-year",
    value: ({ a, b, apart }) => (apart === null && a.year !== null && b.year !== null && a.year !== b.year ? 1 : 0),
    says: ({ a, b }) => `the latest years in them are ${a.year} and ${b.year}`,
  },
  { name: "same-days", value: ({ apart }) => (apart !== null && apart <= 3 ? 1 : 0), says: days },
  { name: "a-week-apart", value: ({ apart }) => (apart !== null && apart > 7 && apart <= 30 ? 1 : 0), says: days },
  { name: "a-month-apart", value: ({ apart }) => (apart !== null && apart > 30 ? 1 : 0), says: days },
];
