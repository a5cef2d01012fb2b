/** "12", "at least 12", "10 to 12", "about 12". */
export function countWords(low: number | null, high: number | null, approximate = false): string {
  const about = approximate ? "about " : "";
  const written = (number: number) => number.toLocaleString("en");
  if (low === null && high === null) return "a number that is not told";
  if (low === null) return `at most ${written(high ?? 0)}`;
  if (high === null) return `at least ${written(low)}`;
  return low === high ? `${about}${written(low)}` : `${about}${written(low)} to ${written(high)}`;
}
