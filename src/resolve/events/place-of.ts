import type { Claim, Party } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Place } from "../../model/time-and-place.ts";
import type { EventPlace } from "./profile.ts";
import { withoutMarks } from "./stem.ts";

/** Places that something is done in rather than to; a country or region may stand for those who govern it. */
const GROUND: ReadonlySet<Place["precision"]> = new Set(["site", "city", "district"]);
/** Radius of a place, in kilometres, from which a town told of beside it says more. */
const WIDE_KM = 30;

/** Where a claim says it happened, or where it is suggested to have; null where nothing says. */
export function placeOf({ place, recipients }: Claim, reading: Reading): EventPlace | null {
  const found = place && reading.places.find(({ id }) => id === place.ref);
  const told =
    place && found ? { ...shown(found, place.how === "stated"), radius: place.radius_km ?? found.radius_km } : null;
  if (told?.stated && told.radius !== null && told.radius < WIDE_KM) return told;
  const town = recipients.flatMap((party) => townOf(party, reading) ?? [])[0];
  return town ? { ...shown(town, true), country: town.country ?? told?.country ?? null } : told;
}

/** Whether a party is a town or site, which is where rather than whom: "attacked the village of Darin". */
export const isTown = (party: Party, reading: Reading): boolean => townOf(party, reading) !== null;

function townOf({ entity }: Party, { entities, places, mentions }: Reading): Place | null {
  const known = entities.find(({ id }) => id === entity);
  if (!known) return null;
  // A village that no list has may be taken for a person's name; that something is done in it makes it a place all the same.
  const named = mentions.filter((mention) => mention.entity === entity && mention.form === "name").map(({ id }) => id);
  const place = places.find(({ id, mention }) => id === known.place || (mention !== null && named.includes(mention)));
  return place && GROUND.has(place.precision) ? place : null;
}

const shown = (place: Place, stated: boolean): EventPlace => ({
  name: withoutMarks(place.name.toLowerCase()),
  geonames: place.geonames,
  latitude: place.latitude,
  longitude: place.longitude,
  radius: place.radius_km,
  country: place.country,
  stated,
});
