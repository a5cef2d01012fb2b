import type { Periods } from "../../model/resolution.ts";
import { dayNumber } from "./day-arithmetic.ts";
import { isWide } from "./day-signs.ts";
import { rulesOf } from "./event-types.ts";
import type { EventProfile } from "./profile.ts";

/**
 * How an event stands in time, for blocking. weeks: within a known week or two; months: somewhere within months;
 * long: over a longer time; any: no day at all.
 */
export type Time =
  | { readonly kind: "weeks" | "months"; readonly from: number; readonly to: number }
  | { readonly kind: "long" | "any" };

/** Days that are taken in where a stretch is open on one side. */
const OPEN_DAYS = 28;
/** A stretch of more days than this is long. */
const LONG_DAYS = 92;
/** Weeks are counted from Monday 29 December 1969, so that none since 1970 is below 1. */
const FIRST_MONDAY = -3;
/** Weeks around an event in which others may be of it: those of a window of seven days. */
const AROUND = 1;
/** Weeks that one wider period takes. */
const WIDE = 4;

/** What may lie in any week is kept under one period of its own, wide stretches behind all weeks. */
const ANY: Periods = { from: 1, to: 1 };
const FIRST_WEEK = 2;
const FIRST_WIDE = 2 ** 18;
/** The last week that has a number of its own: some 5,000 years on. */
const LAST_WEEK = FIRST_WIDE - FIRST_WEEK - 1;

export function timeOf({ days, type }: Pick<EventProfile, "days" | "type">): Time {
  if (!days || (days.start === null && days.end === null)) return { kind: "any" };
  const end = days.end === null ? dayNumber(days.start ?? "") + OPEN_DAYS : dayNumber(days.end);
  const start = days.start === null ? end - OPEN_DAYS : dayNumber(days.start);
  if (end - start > LONG_DAYS) return { kind: "long" };
  if (isWide(days)) return { kind: "months", from: weekOf(start), to: weekOf(end) };
  const beyond = Math.max(0, Math.ceil((rulesOf(type).window - 7 * AROUND) / 7));
  return { kind: "weeks", from: weekOf(start) - beyond, to: weekOf(end) + beyond };
}

/** The periods that an event is kept under. */
export function periodsUnder(time: Time): readonly Periods[] {
  if (time.kind === "weeks") return [weeks(time.from, time.to)];
  return time.kind === "months" ? [wide(time.from, time.to)] : [ANY];
}

/** The periods to look in: each of two events finds the other there, or neither does. */
export function periodsSought(time: Time): readonly Periods[] {
  if (time.kind === "weeks") {
    const [from, to] = [time.from - AROUND, time.to + AROUND];
    return [ANY, weeks(from, to), wide(from, to)];
  }
  if (time.kind === "months") {
    const [first, last] = [Math.floor(time.from / WIDE) * WIDE, Math.floor(time.to / WIDE) * WIDE + WIDE - 1];
    return [ANY, weeks(first - AROUND, last + AROUND), wide(time.from, time.to)];
  }
  return [{ from: ANY.from, to: Number.POSITIVE_INFINITY }];
}

const weekOf = (day: number) => Math.floor((day - FIRST_MONDAY) / 7);

/** Weeks of before 1970 are all one. */
const bounded = (week: number) => Math.min(Math.max(week, 0), LAST_WEEK);
const weeks = (from: number, to: number): Periods => ({
  from: FIRST_WEEK + bounded(from),
  to: FIRST_WEEK + bounded(to),
});
const wide = (from: number, to: number): Periods => ({
  from: FIRST_WIDE + Math.floor(bounded(from) / WIDE),
  to: FIRST_WIDE + Math.floor(bounded(to) / WIDE),
});
