const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "2 October 2025", or "2 October 2025, 14:30". */
export function dayInWords(iso: string): string {
  const [, year, month, day, time] = iso.match(/^(\d{1,4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/) ?? [];
  if (!year || !month || !day) return iso;
  const name = MONTHS[Number(month) - 1] ?? month;
  return `${Number(day)} ${name} ${year}${time ? `, ${time}` : ""}`;
}

/** From when to when, in words; null where neither end is known. */
export function daysInWords(start: string | null, end: string | null): string | null {
  if (start && end) return start === end ? dayInWords(start) : `${dayInWords(start)} to ${dayInWords(end)}`;
  if (start) return `${dayInWords(start)} or later`;
  return end ? `${dayInWords(end)} or earlier` : null;
}
