/** Days between two ISO days. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000);

/** Round numbers from 0 up to at least `most`, four or five of them. */
export function ticksTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size >= rough && size % 1 === 0) ?? 10 * power,
  );
  const last = Math.ceil(Math.max(most, 1) / step);
  return Array.from({ length: last + 1 }, (_, at) => at * step);
}

/** "12", "at least 12", "10 to 12", "about 12". */
export function countWords(low: number | null, high: number | null, approximate = false): string {
  const about = approximate ? "about " : "";
  const written = (number: number) => number.toLocaleString("en");
  if (low === null && high === null) return "a number that is not told";
  if (low === null) return `at most ${written(high ?? 0)}`;
  if (high === null) return `at least ${written(low)}`;
  return low === high ? `${about}${written(low)}` : `${about}${written(low)} to ${written(high)}`;
}
