const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO day or moment as people write it: "2 Oct 2025". What is no ISO date stays as it is. */
export function dayWords(day: string): string {
  const [, year, month, date] = day.match(/^(\d{4})-(\d{2})(?:-(\d{2}))?/) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) return day;
  return date ? `${Number(date)} ${name} ${year}` : `${name} ${year}`;
}

/** First and last day, as short as they allow: "2 Oct 2025", "2–5 Oct 2025", "Oct 2025", "2025", "by 2 Oct 2025". */
export function rangeWords(start: string | null, end: string | null): string | null {
  if (start === null) return end === null ? null : `by ${dayWords(end)}`;
  if (end === null) return `from ${dayWords(start)}`;
  if (start.slice(0, 10) === end.slice(0, 10)) return dayWords(start);
  const [from, to] = [partsOf(start), partsOf(end)];
  if (!from || !to) return `${start} – ${end}`;
  const wholeMonths = from.day === 1 && to.day === lastDay(to.year, to.month);
  if (from.year === to.year) {
    if (wholeMonths && from.month === 1 && to.month === 12) return String(from.year);
    if (wholeMonths && from.month === to.month) return `${MONTHS[from.month - 1]} ${from.year}`;
    if (wholeMonths) return `${MONTHS[from.month - 1]}–${MONTHS[to.month - 1]} ${from.year}`;
    if (from.month === to.month) return `${from.day}–${dayWords(end)}`;
    return `${from.day} ${MONTHS[from.month - 1]} – ${dayWords(end)}`;
  }
  if (wholeMonths && from.month === 1 && to.month === 12) return `${from.year}–${to.year}`;
  return `${dayWords(start)} – ${dayWords(end)}`;
}

function partsOf(day: string) {
  const [, year, month, date] = day.match(/^(\d{4})-(\d{2})-(\d{2})/) ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(date) } : null;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
