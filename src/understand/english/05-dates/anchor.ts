import { extentOf } from "./extent.ts";
import type { Found } from "./meaning.ts";

/** Dates spoken of so far: the latest that is known to the day, to the month, to the year, and at all. */
export interface Anchor {
  readonly day: string | null;
  readonly month: string | null;
  readonly year: number | null;
  /** The quarter last spoken of, "2017-Q3". */
  readonly quarter: string | null;
  /** The value last resolved, of any precision. */
  readonly value: string | null;
  readonly end: number;
  /** Whether that value's year was written out. */
  readonly written: boolean;
}

export const NO_ANCHOR: Anchor = {
  day: null,
  month: null,
  year: null,
  quarter: null,
  value: null,
  end: -1,
  written: false,
};

/** The anchor after one more date was read. */
export function moved(anchor: Anchor, value: string, found: Found): Anchor {
  const { start, precision } = extentOf(value);
  // "a year earlier" is looked back at; what is spoken of stays where it was.
  if (!start || found.meaning.is === "year-shift") return anchor;
  const day = ["day", "hour", "minute"].includes(precision) ? start : null;
  const month = day || precision === "month" ? start.slice(0, 7) : null;
  const year = ["decade", "century"].includes(precision) ? anchor.year : Number(start.slice(0, 4));
  const sameMonth = month !== null && month === anchor.month;
  const sameYear = year === anchor.year;
  return {
    day: day ?? (sameMonth || (month === null && sameYear) ? anchor.day : null),
    month: month ?? (sameYear ? anchor.month : null),
    year,
    quarter: /-Q\d$/.test(value) ? value : anchor.quarter,
    value,
    end: found.end,
    written: found.meaning.is === "date",
  };
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;

/** Whether a text tells of times long before it was written, so that its dates hang on each other. */
export function isNarrative(found: readonly Found[], published: string | null): boolean {
  const near = found.filter(
    ({ meaning }) =>
      (meaning.is === "weekday" && meaning.which === "open") ||
      (meaning.is === "shift" && meaning.from === "published" && meaning.unit === "day"),
  ).length;
  // News without a day of its own: "Friday" is not of the year of some law that it names.
  if (!published)
    return found.filter(({ meaning }) => meaning.is === "date" && WHOLE_DAY.test(meaning.value)).length >= near;
  const years = found.flatMap(({ meaning }) => (meaning.is === "date" ? [Number(meaning.value.slice(0, 4))] : []));
  const far = years.filter((year) => !Number.isNaN(year) && Math.abs(year - Number(published.slice(0, 4))) >= 2).length;
  return far >= 5 && far >= years.length * 0.6 && far >= near * 3;
}
