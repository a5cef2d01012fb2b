import { daysBetween } from "./day-arithmetic.ts";
import { windowOf } from "./event-types.ts";
import type { EventDays, EventProfile } from "./profile.ts";
import { type Sign, sign } from "./signs.ts";

/** A stretch of more days than this places nothing in time: a month, a year. */
export const WIDE_DAYS = 14;

/** The sign of days that cannot be of one happening by the windows of the types: two so are never one. */
export const TOO_FAR = "days too far apart";

export const SAME_DAY = "same day";

/** What the days of two events say. */
export function daySigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  if (!a.days || !b.days) return [];
  const [left, right] = [a.days, b.days];
  const gap = gapOf(left, right);
  const window = windowOf(a.type, b.type);
  const says = (name: string) => [sign(name, 1, daysText(left), daysText(right))];
  const [stated, wide] = [left.stated && right.stated, isWide(left) || isWide(right)];
  if (gap > window) return says(stated ? TOO_FAR : "news of other days");
  if (!stated) return says(wide || gap > 0 ? "days may agree" : "news of the same days");
  if (gap > 0) return says("days a little apart");
  if (wide) return says("days within a longer time");
  return says(left.start === right.start && left.end === right.end ? SAME_DAY : "days overlap");
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
