import type { DateExpression, DatePrecision } from "../../src/model/time-and-place.ts";

const DAY_MS = 86_400_000;
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An ISO day so many days later. */
export function dayLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export const daysApart = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** A span of days so many days later; months and years stay whole. */
export function shifted(
  {
    start,
    end,
    precision,
  }: { readonly start: string | null; readonly end: string | null; readonly precision: DatePrecision },
  days: number,
): { readonly start: string | null; readonly end: string | null } {
  const whole = start !== null && end !== null && start.slice(8) === "01";
  if (whole && precision === "month") {
    const [year, month] = dayLater(`${start.slice(0, 8)}15`, days)
      .split("-")
      .map(Number) as [number, number];
    return { start: iso(Date.UTC(year, month - 1, 1)), end: iso(Date.UTC(year, month, 0)) };
  }
  if (LONG.has(precision)) {
    const years = yearsIn(days);
    return { start: yearsLater(start, years), end: yearsLater(end, years) };
  }
  return { start: start && dayLater(start, days), end: end && dayLater(end, days) };
}

const LONG: ReadonlySet<DatePrecision> = new Set(["season", "quarter", "half", "year", "decade", "century"]);
const yearsIn = (days: number) => Math.round(days / 365.25);
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const yearsLater = (day: string | null, years: number) =>
  day && `${Number(day.slice(0, 4)) + years}-${day.slice(5, 7)}-${day.slice(5) === "02-29" ? "28" : day.slice(8, 10)}`;

/** The words for a day so many days later, in the same form: weekday, month, day of the month and year. */
export function shiftedWords(words: string, date: DateExpression, days: number): string {
  const { start } = shifted(date, days);
  if (date.start === null || start === null) return words;
  const [year = "", month = "", day = ""] = start.split("-");
  const isDay = date.start === date.end;
  return words
    .replace(named(WEEKDAYS), (old) =>
      isDay && WEEKDAYS[weekdayOf(date.start)] === old ? (WEEKDAYS[weekdayOf(start)] ?? old) : old,
    )
    .replace(named(MONTHS), (old) =>
      MONTHS[Number(date.start?.slice(5, 7)) - 1] === old ? (MONTHS[Number(month) - 1] ?? old) : old,
    )
    .replace(/\b(?:1[89]|20)\d\d\b/, (old) => (old === date.start?.slice(0, 4) ? year : old))
    .replace(/(?<!\d)\d{1,2}(?![\d:.])/, (old) =>
      isDay && Number(old) === Number(date.start?.slice(8)) ? String(Number(day)) : old,
    );
}

const named = (list: readonly string[]) => new RegExp(`\\b(?:${list.join("|")})\\b`);
const weekdayOf = (day: string | null) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The TIMEX3 value of what was shifted, where it begins with a day, month or year. */
export function shiftedValue(value: string, start: string | null): string {
  if (start === null) return value;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return start + value.slice(10);
  if (/^\d{4}-\d\d$/.test(value)) return start.slice(0, 7);
  return /^\d{4}$/.test(value) ? start.slice(0, 4) : value;
}
