import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { rulesOf } from "./event-types.ts";
import type { EventDays, EventProfile } from "./profile.ts";

/**
 * The days of a claim. Without days of its own, what happened did so no later than the report was published, and its
 * news not long before; what is foreseen no earlier than that.
 */
export function daysOf(claim: Claim, reading: Reading, stage: EventProfile["stage"]): EventDays | null {
  const { date } = claim;
  if (date && date.how !== "published" && (date.start || date.end)) {
    return { start: date.start, end: date.end, stated: true };
  }
  const published = publishedOn(reading) ?? date?.end ?? null;
  if (!published) return null;
  if (stage === "foreseen") return { start: published, end: null, stated: false };
  const recent = claim.told_as === "news" && claim.kind !== "relation";
  return { start: recent ? dayAfter(published, -rulesOf(claim.type).lag) : null, end: published, stated: false };
}

function publishedOn({ report }: Reading): string | null {
  return report.published?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? report.dateline?.date ?? null;
}

const DAY_MS = 86_400_000;

/** An ISO day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from the first to the second; negative where the second comes earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS);
}
