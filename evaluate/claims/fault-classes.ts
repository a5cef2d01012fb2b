import type { Claim } from "../../src/model/claim.ts";
import { countsRight, dateRight, daysOf, placeRight } from "./details.ts";
import type { Indexed } from "./match.ts";
import type { Matched } from "./pair.ts";
import type { PlacedClaim } from "./set-claim.ts";

export type Detail = "date" | "place" | "counts";
/** How a detail of a found claim is wrong; a published date says only "no later than", so it counts as missing. */
export type FaultClass = "missing" | "wrong" | "other precision" | "other bounds";

/** The way in which a found claim's date, place or counts are wrong; null where it is right or the set gives none. */
export function faultClass(detail: Detail, claim: Claim, wanted: PlacedClaim, index: Indexed): FaultClass | null {
  if (detail === "date") return dateFault(claim, wanted.date);
  if (detail === "place") {
    if (wanted.place === null || placeRight(claim, wanted.place, index)) return null;
    return claim.place?.how === "stated" ? "wrong" : "missing";
  }
  if (countsRight(claim, wanted) === wanted.counts.length) return null;
  if (claim.counts.length < wanted.counts.length) return "missing";
  const things = new Set(claim.counts.map(({ of }) => of));
  return wanted.counts.every(({ of }) => things.has(of)) ? "other bounds" : "wrong";
}

function dateFault({ date }: Claim, wanted: string | null): FaultClass | null {
  if (wanted === null) return null;
  const claim = { date } as Claim;
  if (dateRight(claim, wanted)) return null;
  if (!date || date.how === "published") return "missing";
  const read = daysOf([date.start ?? date.end, date.end ?? date.start].join("/"));
  const days = daysOf(wanted);
  return read.from <= days.to && days.from <= read.to ? "other precision" : "wrong";
}

const DETAILS: readonly Detail[] = ["date", "place", "counts"];

/** How often each class of fault occurs, by kind of claim, and how often a date, place or count is read that the set does not give. */
export function faultClasses(part: string, reports: readonly Matched[]): string[] {
  const tally = new Map<string, number>();
  const add = (name: string) => tally.set(name, (tally.get(name) ?? 0) + 1);
  for (const { pairs, index } of reports) {
    for (const { claim, wanted } of pairs) {
      for (const detail of DETAILS) {
        const fault = faultClass(detail, claim, wanted, index);
        if (fault) add(`${detail} ${fault}, ${claim.kind}`);
        if (isUnasked(detail, claim, wanted)) add(`${detail} not in the set, ${claim.kind}`);
      }
    }
  }
  return [...tally].sort().map(([name, times]) => `${part}: ${name}: ${times}`);
}

/** Neither right nor wrong by the rules; many of them would tell of a reader that guesses. */
function isUnasked(detail: Detail, claim: Claim, wanted: PlacedClaim): boolean {
  if (detail === "date") return wanted.date === null && claim.date !== null && claim.date.how !== "published";
  if (detail === "place") return wanted.place === null && claim.place?.how === "stated";
  return wanted.counts.length === 0 && claim.counts.length > 0;
}
