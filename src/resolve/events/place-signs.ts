import type { EventPlace, EventProfile } from "./profile.ts";
import { ending, type Sign, sign } from "./signs.ts";

/** Kilometres beyond their circles within which two places are near each other. */
const NEAR_KM = 30;
const EARTH_KM = 6371;

export const SAME_PLACE = "same place";
const suggested = ending(", as far as suggested");

/** What the places of two events say. */
export function placeSigns({ place: a }: EventProfile, { place: b }: EventProfile): readonly Sign[] {
  if (!a || !b) return [];
  const sure = a.stated && b.stated;
  const says = (name: string) => [sign(sure ? name : suggested(name), 1, a.name, b.name)];
  if (a.country && b.country && a.country !== b.country) {
    // The country of a village that no list has is what its report speaks of most: a report filed elsewhere may err.
    const guessed = a.name === b.name && !(isListed(a) && isListed(b));
    return guessed ? [sign(suggested(SAME_PLACE), 1, a.name, b.name)] : says("other country");
  }
  if (a.name === b.name || (a.geonames !== null && a.geonames === b.geonames)) {
    return says(isCountry(a) ? "same country" : SAME_PLACE);
  }
  const apart = kilometres(a, b);
  if (apart === null) return a.country !== null && a.country === b.country ? says("same country") : [];
  const [small, large] = [Math.min(a.radius ?? 0, b.radius ?? 0), Math.max(a.radius ?? 0, b.radius ?? 0)];
  if (apart <= large && large > 3 * Math.max(small, 5)) return says("one place within the other");
  return says(apart <= small + large + NEAR_KM ? "places near each other" : "places apart");
}

const isListed = ({ latitude }: EventPlace) => latitude !== null;

const isCountry = ({ geonames, radius }: EventPlace) => geonames === null && (radius ?? 0) > 50;

/** Great-circle distance; null where either has no coordinates. (Haversine formula.) */
export function kilometres(a: EventPlace, b: EventPlace): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [up, along] = [radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)];
  const half =
    Math.sin(up / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(along / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
