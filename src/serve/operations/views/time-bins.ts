/** Stretches of time that days are counted in. */
export const UNITS = ["day", "week", "month", "year"] as const;
export type Unit = (typeof UNITS)[number];

/** So many stretches are given at most; where there would be more, the next larger unit is taken. */
export const MOST_BINS = 400;
/** So many are as many as one likes to look at. */
const PLEASANT_BINS = 130;

export interface Bin {
  /** First and last day. */
  readonly start: string;
  readonly end: string;
}

/** The unit in which a window of days is best looked at. */
export function unitFor(from: string, to: string): Unit {
  return UNITS.find((unit) => binCount(from, to, unit) <= PLEASANT_BINS) ?? "year";
}

/** The unit itself, or the next larger one in which the window has no more than `MOST_BINS` stretches. */
export function bounded(unit: Unit, from: string, to: string): Unit {
  return UNITS.slice(UNITS.indexOf(unit)).find((larger) => binCount(from, to, larger) <= MOST_BINS) ?? "year";
}

/** The stretches that cover a window of days, in order and without gaps. */
export function binsOf(from: string, to: string, unit: Unit): readonly Bin[] {
  const bins: Bin[] = [];
  for (let start = startOf(from, unit); start <= to && bins.length < MOST_BINS; start = nextOf(start, unit))
    bins.push({ start, end: dayBefore(nextOf(start, unit)) });
  return bins;
}

/** The first day of the stretch in which a day lies; weeks begin on Mondays. */
export function startOf(day: string, unit: Unit): string {
  if (unit === "year") return `${day.slice(0, 4)}-01-01`;
  if (unit === "month") return `${day.slice(0, 7)}-01`;
  const date = dateOf(day);
  if (unit === "week") date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return dayOf(date);
}

function nextOf(start: string, unit: Unit): string {
  const date = dateOf(start);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (unit === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + (unit === "week" ? 7 : 1));
  return dayOf(date);
}

const DAYS_OF: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

const binCount = (from: string, to: string, unit: Unit): number => daysFrom(from, to) / DAYS_OF[unit];

/** Days from the first to the last, both included. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / 86_400_000) + 1;

const dateOf = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function dayBefore(day: string): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return dayOf(date);
}
