import { capitalsOf } from "../../lexicon/countries.ts";
import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { candidatesOf } from "./candidates.ts";

/** The town that "the Kenyan capital" tells of; null where a country has two, or none that is known. */
export function capitalOf(country: string): GazetteerPlace | null {
  const towns = capitalsOf(country).flatMap(
    (name) => candidatesOf(name).find((place) => place.kind === "C" && place.country === country) ?? [],
  );
  const [first] = towns;
  return first && towns.every(({ geonames }) => geonames === first.geonames) ? first : null;
}
