/** Calendar arithmetic on ISO days ("2017-05-03"), proleptic Gregorian, without clock or time zone. */
const DAY = 86_400_000;

export const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  // setUTCFullYear, as Date.UTC takes the years 0 to 99 for 1900 and on.
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const iso = (date: Date): string =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;

/** The ISO day; days and months beyond their ends run over. */
export const dayOf = (year: number, month: number, day: number): string => iso(utc(year, month, day));

export function partsOf(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) || 1, day: Number(day.slice(8, 10)) || 1 };
}

const dateOf = (day: string): Date => {
  const { year, month, day: d } = partsOf(day);
  return utc(year, month, d);
};

export const addDays = (day: string, days: number): string => iso(new Date(dateOf(day).getTime() + days * DAY));

/** The same day so many months on; the last of the month where that day is not in it. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: d } = partsOf(day);
  const first = utc(year, month + months, 1);
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(d, last));
}

export const lastOfMonth = (year: number, month: number): number => utc(year, month + 1, 0).getUTCDate();

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => dateOf(day).getUTCDay() || 7;

export const daysBetween = (a: string, b: string): number =>
  Math.round((dateOf(b).getTime() - dateOf(a).getTime()) / DAY);

/** The ISO week of a day, "2017-W18". */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const { year } = partsOf(thursday);
  return `${pad(year, 4)}-W${pad(Math.floor(daysBetween(dayOf(year, 1, 1), thursday) / 7) + 1)}`;
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): string {
  const fourth = dayOf(year, 1, 4);
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);
}
