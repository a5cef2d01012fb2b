import { daysBetween } from "./days-of.ts";
import { windowOf } from "./event-types.ts";
import type { EventDays, EventProfile } from "./profile.ts";
import { type Sign, sign } from "./signs.ts";

/** A stretch of more days than this places nothing in time: a month, a year. */
export const WIDE_DAYS = 14;

/** What the days of two events say; `tooFar` where they cannot be one happening by the window of their types. */
export function daySigns(
  a: EventProfile,
  b: EventProfile,
): { readonly signs: readonly Sign[]; readonly tooFar: boolean } {
  if (!a.days || !b.days) return { signs: [], tooFar: false };
  const [left, right] = [a.days, b.days];
  const gap = gapOf(left, right);
  const window = windowOf(a.type, b.type);
  const says = (name: string) => [sign(name, 1, daysText(left), daysText(right))];
  if (gap > window) return { signs: says("days too far apart"), tooFar: true };
  if (!left.stated || !right.stated)
    return { signs: says(isWide(left) || isWide(right) ? "days may agree" : "news of the same days"), tooFar: false };
  if (gap > 0) return { signs: says("days a little apart"), tooFar: false };
  if (isWide(left) || isWide(right)) return { signs: says("days within a longer time"), tooFar: false };
  const same = left.start === right.start && left.end === right.end;
  return { signs: says(same ? "same day" : "days overlap"), tooFar: false };
}

export function isWide({ start, end }: EventDays): boolean {
  return start === null || end === null || daysBetween(start, end) > WIDE_DAYS;
}

/** Days that lie between two stretches; 0 where they overlap or are open on that side. */
function gapOf(a: EventDays, b: EventDays): number {
  const before = a.end !== null && b.start !== null ? daysBetween(a.end, b.start) : 0;
  const behind = b.end !== null && a.start !== null ? daysBetween(b.end, a.start) : 0;
  return Math.max(0, before, behind);
}

export function daysText({ start, end }: EventDays): string {
  if (start === end) return start ?? "an unknown day";
  if (start === null) return `until ${end}`;
  return end === null ? `from ${start}` : `${start} to ${end}`;
}
