import type { DateExpression } from "../../../model/time-and-place.ts";
import { addDays, dayOf, lastOfMonth, mondayOf, pad } from "./calendar.ts";

export type Part = "early" | "mid" | "late";
type Extent = Pick<DateExpression, "start" | "end" | "precision">;

/** Months [first, last] of the seasons of the northern year; winter runs into the next. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/** First and last day and the precision of a TIMEX3 value; `part` narrows months and years to a third. */
export function extentOf(value: string, part: Part | null = null): Extent {
  const [date = "", time] = value.split("T");
  const whole = wholeOf(date);
  if (!whole) return { start: null, end: null, precision: "day" };
  if (time) return { ...whole, precision: /^\d\d:\d\d/.test(time) ? "minute" : "hour" };
  return part ? { ...whole, ...third(whole, part) } : whole;
}

function wholeOf(date: string): Extent | null {
  const m = date.match(/^(\d{4})(?:-(.+))?$/);
  if (!m) return longOf(date);
  const year = Number(m[1]);
  const rest = m[2] ?? "";
  const months = (from: number, to: number, precision: Extent["precision"]): Extent => ({
    start: dayOf(year, from, 1),
    end: addDays(dayOf(year, to + 1, 1), -1),
    precision,
  });
  if (!rest) return months(1, 12, "year");
  if (/^\d\d$/.test(rest)) return months(Number(rest), Number(rest), "month");
  if (/^\d\d-\d\d$/.test(rest)) return { start: date, end: date, precision: "day" };
  const week = rest.match(/^W(\d\d)(-WE)?$/);
  if (week) {
    const monday = mondayOf(year, Number(week[1]));
    return { start: addDays(monday, week[2] ? 5 : 0), end: addDays(monday, 6), precision: "week" };
  }
  const quarter = rest.match(/^Q([1-4])$/);
  if (quarter) return months(Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3, "quarter");
  const half = rest.match(/^H([12])$/);
  if (half) return months(Number(half[1]) * 6 - 5, Number(half[1]) * 6, "half");
  const season = SEASONS[rest];
  return season ? months(season[0], season[1], "season") : null;
}

/** Decades ("199") and centuries ("19"). */
function longOf(date: string): Extent | null {
  if (/^\d{3}X?$/.test(date)) {
    const first = Number(date.slice(0, 3)) * 10;
    return { start: dayOf(first, 1, 1), end: dayOf(first + 9, 12, 31), precision: "decade" };
  }
  if (!/^\d{2}$/.test(date)) return null;
  const first = Number(date) * 100;
  return { start: dayOf(first, 1, 1), end: dayOf(first + 99, 12, 31), precision: "century" };
}

/** The first, middle or last third of a month, year or decade; other stretches stay whole. */
function third({ start, end, precision }: Extent, part: Part): Partial<Extent> {
  if (!start || !end) return {};
  const at = { early: 0, mid: 1, late: 2 }[part];
  const year = Number(start.slice(0, 4));
  if (precision === "month") {
    const month = start.slice(0, 7);
    const last = lastOfMonth(year, Number(start.slice(5, 7)));
    return { start: `${month}-${pad(at * 10 + 1)}`, end: `${month}-${pad(at === 2 ? last : at * 10 + 10)}` };
  }
  if (precision === "year") return { start: dayOf(year, at * 4 + 1, 1), end: addDays(dayOf(year, at * 4 + 5, 1), -1) };
  if (precision === "decade") {
    const [from, to] = [
      [0, 3],
      [4, 6],
      [7, 9],
    ][at] ?? [0, 9];
    return { start: dayOf(year + (from ?? 0), 1, 1), end: dayOf(year + (to ?? 9), 12, 31) };
  }
  return {};
}
