import type { Periods } from "../../model/resolution.ts";
import { dayNumber } from "./day-arithmetic.ts";
import { isWide } from "./day-signs.ts";
import { rulesOf } from "./event-types.ts";
import type { EventProfile } from "./profile.ts";

/**
 * How an event stands in time, for blocking, from one week to another. weeks: within a known week or two; months:
 * somewhere within months; years: over a longer time; any: no day at all.
 */
export type Time =
  | { readonly kind: "weeks" | "months" | "years"; readonly from: number; readonly to: number }
  | { readonly kind: "any" };

/** Days that are taken in where a stretch is open on one side. */
const OPEN_DAYS = 28;
/**
 * A stretch of more days than this takes years. One of more than that stands where it ends: what has gone on for so long
 * is told as of the day of the news, and would else be tied to all that was told of it in all years.
 */
const LONG_DAYS = 92;
const LONGEST_DAYS = 2 * 366;
/** Weeks are counted from Monday 29 December 1969, so that none since 1970 is below 1. */
const FIRST_MONDAY = -3;
/** Weeks around an event in which others may be of it: those of a window of seven days; around years a quarter. */
const AROUND = 1;
const AROUND_YEARS = 13;
/** Weeks that one wider period takes, and one of those that are called years. */
const WIDE = 4;
const YEAR = 52;

/** What may lie in any week is kept under one period of its own, wide stretches and years behind all weeks. */
const ANY: Periods = { from: 1, to: 1 };
const FIRST_WEEK = 2;
const FIRST_WIDE = 2 ** 18;
const FIRST_YEAR = FIRST_WIDE + 2 ** 17;
/** The last week that has a number of its own: some 5,000 years on. */
const LAST_WEEK = FIRST_WIDE - FIRST_WEEK - 1;

export function timeOf({ days, type }: Pick<EventProfile, "days" | "type">): Time {
  if (!days || (days.start === null && days.end === null)) return { kind: "any" };
  const end = days.end === null ? dayNumber(days.start ?? "") + OPEN_DAYS : dayNumber(days.end);
  const start = days.start === null ? end - OPEN_DAYS : dayNumber(days.start);
  if (end - start > LONG_DAYS) {
    const from = end - start > LONGEST_DAYS ? end : start;
    return { kind: "years", from: weekOf(from) - AROUND_YEARS, to: weekOf(end) + AROUND_YEARS };
  }
  if (isWide(days)) return { kind: "months", from: weekOf(start), to: weekOf(end) };
  const beyond = Math.max(0, Math.ceil((rulesOf(type).window - 7 * AROUND) / 7));
  return { kind: "weeks", from: weekOf(start) - beyond, to: weekOf(end) + beyond };
}

/** The periods that an event is kept under. */
export function periodsUnder(time: Time): readonly Periods[] {
  return time.kind === "any" ? [ANY] : [UNDER[time.kind](time.from, time.to)];
}

/** The periods to look in: each of two events finds the other there, or neither does. */
export function periodsSought(time: Time): readonly Periods[] {
  if (time.kind === "any") return [{ from: ANY.from, to: Number.POSITIVE_INFINITY }];
  const length = LENGTH[time.kind];
  // Whole periods of its own length, so that whatever finds it there is found; around them a week.
  const [from, to] = [startOf(time.from, length), startOf(time.to, length) + length - 1];
  const [first, last] = [from - AROUND, to + AROUND];
  if (time.kind === "weeks") return [ANY, weeks(first, last), wide(first, last), years(first, last)];
  return [ANY, weeks(first, last), wide(from, to), years(from, to)];
}

const weekOf = (day: number) => Math.floor((day - FIRST_MONDAY) / 7);

/** Weeks of before 1970 are all one. */
const bounded = (week: number) => Math.min(Math.max(week, 0), LAST_WEEK);

const LENGTH = { weeks: 1, months: WIDE, years: YEAR } as const;
const startOf = (week: number, length: number) => Math.floor(week / length) * length;

/** Periods of so many weeks each, numbered from `first`. */
const periodsOf =
  (first: number, length: number) =>
  (from: number, to: number): Periods => ({
    from: first + Math.floor(bounded(from) / length),
    to: first + Math.floor(bounded(to) / length),
  });
const weeks = periodsOf(FIRST_WEEK, 1);
const wide = periodsOf(FIRST_WIDE, WIDE);
const years = periodsOf(FIRST_YEAR, YEAR);
const UNDER = { weeks, months: wide, years };
