import { dayWords, rangeWords } from "../days.ts";

export interface Stretch {
  readonly start: string;
  readonly end: string;
}

/** The stretches that lie in a period, as the places of the first and the last; null where none does. */
export function placesIn(bins: readonly Stretch[], from: string, to: string): readonly [number, number] | null {
  const first = bins.findIndex(({ end }) => end >= from);
  const last = bins.findLastIndex(({ start }) => start <= to);
  return first === -1 || last < first ? null : [first, last];
}

/** The period from the first to the last of some stretches, given in either order. */
export function periodOf(bins: readonly Stretch[], a: number, b: number): Stretch | null {
  const [first, last] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A stretch as it is written below its bar: "Oct 2025" for a month, "2025" for a year, else its first day. */
export const stretchWords = ({ start, end }: Stretch, unit: string): string =>
  unit === "month" || unit === "year" ? (rangeWords(start, end) ?? start) : dayWords(start);
