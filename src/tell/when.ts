import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { dateWords, sinceWords } from "./dates-words.ts";
import { lookupOf } from "./lookup.ts";

/** The sentence with the claim's day: at its end, or behind the report's own words for it where they stand in it. */
export function withDay(core: string, claim: Claim, reading: Reading): string {
  const words = calendarWords(claim, reading);
  const day = words.replace(/^(?:on|in|since|by) /, "");
  if (!words || core.includes(day)) return core;
  const own = spanOf(claim, reading)?.text.replace(/^(?:since|on|in|by) /i, "") ?? "";
  if (!own || !core.includes(own)) return `${core} ${words}`;
  if (/\b\d{4}\b/.test(own)) return core;
  if (/['’]s\b/.test(core.slice(core.indexOf(own) + own.length).slice(0, 2))) return `${core} (${day})`;
  return core.replace(own, () => (day.startsWith(own) ? day : `${own} (${day})`));
}

const spanOf = ({ date }: Claim, reading: Reading): Span | undefined => lookupOf(reading).date(date?.ref)?.span;

/** The claim's day, as something that began then and runs on where the report has it so. */
function calendarWords(claim: Claim, reading: Reading): string {
  return claim.date && isSince(claim, reading) ? sinceWords(claim.date) : dateWords(claim.date);
}

/** Whether the report tells of a time since when. */
export function isSince(claim: Claim, reading: Reading): boolean {
  const span = spanOf(claim, reading);
  if (!span) return false;
  const before = span.start >= claim.content.start ? claim.content.text.slice(0, span.start - claim.content.start) : "";
  return /\bsince\s*$/i.test(before) || /^since\b/i.test(span.text);
}
