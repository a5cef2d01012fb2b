const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/** A number as prose has it: words up to twelve, digits with commas above. */
export function numberWord(n: number): string {
  return SMALL[n] ?? n.toLocaleString("en-GB");
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** The first few, and how many more: "a, b, c and 4 others". */
export function listedShort(parts: readonly string[], few = 3): string {
  const more = parts.length - few;
  if (more < 2) return listed(parts);
  return listed([...parts.slice(0, few), `${numberWord(more)} others`]);
}

/** "one origin", "two to three origins", with the verb form that follows from it. */
export function howMany(side: { readonly least: number; readonly most: number }, noun: string): string {
  const plural = side.most === 1 ? noun : `${noun}s`;
  return side.least === side.most
    ? `${numberWord(side.most)} ${plural}`
    : `${numberWord(side.least)} to ${numberWord(side.most)} ${plural}`;
}

/** Bounds as prose: "12", "at least 12", "up to 20", "12 to 15", "about 400". */
export function boundsInWords(count: {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate?: boolean;
}): string {
  const { low, high } = count;
  const digits = (n: number) => n.toLocaleString("en-GB");
  if (low === null && high === null) return "an unknown number";
  if (low === null) return `up to ${digits(high ?? 0)}`;
  if (high === null) return `at least ${digits(low)}`;
  const span = low === high ? digits(low) : `${digits(low)} to ${digits(high)}`;
  return count.approximate ? `about ${span}` : span;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2025-10-03" as "3 October 2025"; an instant by its day; what is no ISO day as it stands. */
export function dayInWords(day: string): string {
  const [, year, month, date] = day.match(/^(\d{4})-(\d\d)-(\d\d)/) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && date && name ? `${Number(date)} ${name} ${year}` : day;
}

/** Days from start to end as prose. */
export function daysInWords(range: { readonly start: string | null; readonly end: string | null }): string {
  const { start, end } = range;
  if (start && end) return start === end ? dayInWords(start) : `${dayInWords(start)} to ${dayInWords(end)}`;
  if (start) return `on or after ${dayInWords(start)}`;
  return end ? `by ${dayInWords(end)}` : "an unknown day";
}

/** The first letter in capitals, the rest as it is. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
