import type { ClaimLine } from "../api/model.ts";
import { countryName } from "./words.ts";

/** Where a claim happened, and whether the report says so of it: dateline and actor are suggestions. */
export function placeWords(place: ClaimLine["place"]): string | null {
  if (!place) return null;
  const country = place.country ? countryName(place.country) : null;
  const whole =
    country && country.toLowerCase() !== place.name.toLowerCase() ? `${place.name}, ${country}` : place.name;
  return place.how === "stated"
    ? whole
    : `${whole} (${place.how === "dateline" ? "filed there" : "whoever acts is there"})`;
}
