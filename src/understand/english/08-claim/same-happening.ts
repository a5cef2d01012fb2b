import type { DraftClaim } from "../../draft.ts";

/** A short mention of a happening that the report dates elsewhere takes that date, where only one fits. */
export function withDatesOfTheSame(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const dated = claims.filter(({ kind, date }) => kind === "event" && date?.how === "stated");
  return claims.map((claim) => {
    if (claim.kind !== "event" || claim.date?.how === "stated" || claim.told_as === "background") return claim;
    const same = dated.filter((other) => isSame(claim, other));
    const date = same[0]?.date;
    if (!date || same.some((other) => other.date?.start !== date.start || other.date?.end !== date.end)) return claim;
    return { ...claim, date };
  });
}

function isSame(a: DraftClaim, b: DraftClaim): boolean {
  if (a.type !== b.type || (a.mode && b.mode && a.mode !== b.mode)) return false;
  const hit = new Set(a.recipients.flatMap(({ entity }) => entity ?? []));
  return b.recipients.some(({ entity }) => entity !== null && hit.has(entity));
}
