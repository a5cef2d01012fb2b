import type { Claim } from "../../src/model/claim.ts";
import { formMatches, type Indexed, namesOf } from "./match.ts";
import type { PlacedClaim } from "./set-claim.ts";

const DAY = 86_400_000;

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days that a date of the set covers: `2025-03-13`, `2025-03`, `2025`, `199X`, or two of them as an interval. */
export function daysOf(date: string): Days {
  const [first = "", last = first] = date.split("/");
  return { from: edge(first, "first"), to: edge(last, "last") };
}

function edge(date: string, which: "first" | "last"): number {
  const decade = date.replace(/X/gi, which === "first" ? "0" : "9");
  const [year = "", month, day] = decade.slice(0, 10).split("-");
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (which === "first") return Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, 1) / DAY;
  return Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0) / DAY;
}

/** Whether a claim's date is the set's: equal, inside it, or two intervals that share at least half of their union. */
export function dateRight(claim: Claim, date: string): boolean {
  const start = claim.date?.start ?? claim.date?.end;
  if (!claim.date || !start) return false;
  const read = { from: edge(start, "first"), to: edge(claim.date.end ?? start, "last") };
  const wanted = daysOf(date);
  if (read.from >= wanted.from && read.to <= wanted.to) return true;
  if (!date.includes("/")) return false;
  const shared = Math.min(read.to, wanted.to) - Math.max(read.from, wanted.from) + 1;
  const union = Math.max(read.to, wanted.to) - Math.min(read.from, wanted.from) + 1;
  return shared * 2 >= union;
}

/** Whether a claim's place is the one that the set names. */
export function placeRight(claim: Claim, place: string, index: Indexed): boolean {
  const found = index.reading.places.find(({ id }) => id === claim.place?.ref);
  if (!found) return false;
  const mention = index.reading.mentions.find(({ id }) => id === found.mention);
  const entity = mention && index.entities.get(mention.entity);
  const words = [found.span.text, ...(mention ? [mention.span.text, mention.phrase.text] : [])];
  return formMatches(place, { names: [found.name, ...namesOf(entity)], words, country: null });
}

/** How many of the set's counts a claim holds with the same thing counted and the same bounds. */
export function countsRight(claim: Claim, wanted: PlacedClaim): number {
  const more = /\b(?:more than|over|above|exceed\w*|upwards of)\b/i.test(wanted.words);
  const left = [...claim.counts];
  let right = 0;
  for (const count of wanted.counts) {
    const lowRight = (low: number | null) =>
      low === count.low ||
      (more && low !== null && count.low !== null && count.high === null && Math.abs(low - count.low) === 1);
    const at = left.findIndex((read) => read.of === count.of && lowRight(read.low) && read.high === count.high);
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return right;
}
