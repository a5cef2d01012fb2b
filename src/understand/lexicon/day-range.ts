/** A stretch of days, both ends inclusive, ISO; null where it is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The range of two cells, each a year, a month or a day; a year or month begins with its first day and ends with its last. */
export function rangeOfCells(from: string | undefined, to: string | undefined, where: string): DayRange {
  for (const cell of [from, to]) if (cell && !DAY.test(cell)) throw new Error(`${where}: "${cell}" is no date`);
  const range = { from: from || null, to: to || null };
  if (range.from && range.to && range.from > `${range.to}~`) throw new Error(`${where}: ${from} is after ${to}`);
  return range;
}

/** Whether a day lies in the range. "2014" to "2016-05" holds every day from 2014-01-01 to 2016-05-31. */
export function holds({ from, to }: DayRange, day: string): boolean {
  return (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to);
}

/** Whether the range is over before the day. */
export function isOver({ to }: DayRange, day: string): boolean {
  return to !== null && day.slice(0, to.length) > to;
}
