import type { ClaimDate } from "../model/claim.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

interface Day {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function dayOf(iso: string): Day | null {
  const [, year = "", month = "", day = ""] = iso.match(/^(\d{4})-(\d{2})-(\d{2})/) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && name ? { year: Number(year), month: name, day: Number(day) } : null;
}

/** An ISO day as people write it: "3 May 2024"; what is no day stays as it is. */
export function dayWords(iso: string): string {
  const day = dayOf(iso);
  return day ? `${day.day} ${day.month} ${day.year}` : iso;
}

/** When a claim says it was: "on 3 May 2024", "in May 2024", "between 5 and 11 May 2025"; "" where only the publication bounds it. */
export function dateWords(date: ClaimDate | null): string {
  if (!date || date.how === "published") return "";
  const { start, end, precision } = date;
  if (!start || !end) return start ? `from ${dayWords(start)} on` : end ? `by ${dayWords(end)}` : "";
  const [from, to] = [dayOf(start), dayOf(end)];
  if (!from || !to) return `between ${start} and ${end}`;
  if (start === end) return `on ${dayWords(start)}`;
  if (precision === "decade" && from.year % 10 === 0) return `in the ${from.year}s`;
  if (precision === "year" && from.year === to.year) return `in ${from.year}`;
  if (precision === "month" && from.year === to.year && from.month === to.month) return `in ${from.month} ${from.year}`;
  return `between ${rangeWords(from, to)}`;
}

/** When a time began that runs on: "since 2017", "since 9 June 2023". */
export function sinceWords({ start, precision }: ClaimDate): string {
  const from = start ? dayOf(start) : null;
  if (!from || !start) return "";
  if (from.day === 1 && (precision === "month" || precision === "year"))
    return `since ${from.month === "January" && precision === "year" ? "" : `${from.month} `}${from.year}`;
  return `since ${dayWords(start)}`;
}

function rangeWords(from: Day, to: Day): string {
  const last = `${to.day} ${to.month} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} and ${last}`;
  return from.month === to.month ? `${from.day} and ${last}` : `${from.day} ${from.month} and ${last}`;
}
