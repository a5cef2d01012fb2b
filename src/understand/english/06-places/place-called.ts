import type { PlaceCalled } from "../../../model/time-and-place.ts";
import { candidatesOf } from "./candidates.ts";
import { containerAfter, liesIn } from "./container.ts";
import { described } from "./describe-place.ts";

/**
 * The place that somebody names outside of any report: "El Fasher", "Tripoli, Lebanon", or in a given country (ISO 3166
 * alpha-3). Of several the most populous; null where none is known.
 */
export function placeCalled(written: string, country: string | null): PlaceCalled | null {
  const name = written.split(",")[0]?.trim() ?? "";
  const container = containerAfter(written, name.length);
  const found = candidatesOf(name).find(
    (place) => (country === null || place.country === country) && (container === null || liesIn(place, container)),
  );
  if (!found) return null;
  const {
    confidence: _,
    from: __,
    ...place
  } = described({ place: found, country: found.country, confidence: 1 }, name);
  return place;
}
