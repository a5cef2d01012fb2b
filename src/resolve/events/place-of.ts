import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { EventPlace } from "./profile.ts";

/** Where a claim says it happened, or where it is suggested to have; null where nothing says. */
export function placeOf({ place }: Claim, { places }: Reading): EventPlace | null {
  const found = place && places.find(({ id }) => id === place.ref);
  if (!place || !found) return null;
  return {
    name: found.name.toLowerCase(),
    geonames: found.geonames,
    latitude: found.latitude,
    longitude: found.longitude,
    radius: place.radius_km ?? found.radius_km,
    country: found.country,
    stated: place.how === "stated",
  };
}
