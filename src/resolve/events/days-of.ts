import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { dayAfter } from "./day-arithmetic.ts";
import { rulesOf } from "./event-types.ts";
import type { EventDays, EventProfile } from "./profile.ts";
import { isTotal } from "./total.ts";

/**
 * The days of a claim. Without days of its own, what happened did so no later than the report was published, and its
 * news not long before; what is foreseen no earlier than that.
 */
export function daysOf(claim: Claim, reading: Reading, stage: EventProfile["stage"]): EventDays | null {
  const { date } = claim;
  if (isTotal(claim)) return daysOfTotal(claim, reading);
  if (date && date.how !== "published" && (date.start || date.end)) {
    return { start: date.start, end: date.end, stated: true };
  }
  const published = publishedOn(reading) ?? date?.end ?? null;
  if (!published) return null;
  if (stage === "foreseen") return { start: published, end: null, stated: false };
  const recent = claim.told_as === "news" && claim.kind !== "relation";
  return { start: recent ? dayAfter(published, -rulesOf(claim.type).lag) : null, end: published, stated: false };
}

/** A total lies where its period does: the day of the news beside it, which words like "on Sunday" give, is not its own. */
function daysOfTotal({ date, counts }: Claim, reading: Reading): EventDays | null {
  const since = counts.find((count) => count.since !== null)?.since ?? null;
  const own = date !== null && date.how !== "published" && date.start !== null && date.start !== date.end;
  const end = (own ? date.end : null) ?? publishedOn(reading);
  const start = (own ? date.start : null) ?? since;
  return start === null && end === null ? null : { start, end, stated: start !== null };
}

function publishedOn({ report }: Reading): string | null {
  return report.published?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? report.dateline?.date ?? null;
}
