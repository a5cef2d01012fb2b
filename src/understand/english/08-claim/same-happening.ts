import type { Draft, DraftClaim, DraftPlace } from "../../draft.ts";

type Needed = Pick<Draft, "places">;

/** A short mention of a happening that the report dates elsewhere takes that date, where only one fits. */
export function withDatesOfTheSame(claims: readonly DraftClaim[], draft: Needed): readonly DraftClaim[] {
  const places = new Map(draft.places.map((place) => [place.id, place]));
  const dated = new Map<string, DraftClaim[]>();
  for (const claim of claims) {
    if (claim.kind !== "event" || claim.date?.how !== "stated") continue;
    for (const key of keysOf(claim, places)) dated.set(key, [...(dated.get(key) ?? []), claim]);
  }
  return claims.map((claim) => {
    if (claim.kind !== "event" || claim.date?.how === "stated") return claim;
    for (const key of keysOf(claim, places)) {
      if (claim.told_as === "background" && key.includes(" at ")) continue;
      const same = (dated.get(key) ?? []).filter(({ mode }) => !mode || !claim.mode || mode === claim.mode);
      const date = same[0]?.date;
      const one = date && same.every((other) => other.date?.start === date.start && other.date?.end === date.end);
      if (one) return { ...claim, date };
    }
    return claim;
  });
}

/** Killing and dying are one happening told from two sides. */
const FAMILY: Readonly<Record<string, string>> = { DIE: "ASSAULT" };

/** What a claim is known again by: its kind of deed with those it befell, or, for violence, with its place. */
function keysOf(claim: DraftClaim, places: ReadonlyMap<string, DraftPlace>): readonly string[] {
  const family = FAMILY[claim.type] ?? claim.type;
  const hit = claim.type === "DIE" && claim.recipients.length === 0 ? claim.actors : claim.recipients;
  const keys = hit.flatMap(({ entity }) => (entity ? [`${family} > ${entity}`] : []));
  const place = claim.place?.how === "stated" ? places.get(claim.place.ref) : undefined;
  if (family === "ASSAULT" && place && place.precision !== "country" && place.precision !== "region")
    keys.push(`${family} at ${place.geonames ?? place.name}`);
  return keys;
}
