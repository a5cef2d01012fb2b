import { countryNamed } from "../src/understand/lexicon/countries.ts";
import { countryAt } from "./country-at.ts";

/** What an annotated place tells of itself. */
export interface GoldPlace {
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** The name of its GeoNames record. */
  readonly name?: string | null;
  readonly country?: string | null;
  /** GeoNames feature code. */
  readonly feature?: string | null;
}

/** GeoNames records that lie in no country or in several; their coordinates are a point of convenience in one of them. */
const WIDE =
  /^(?:(?:north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|latin|sub-saharan)\s)*(?:europe|africa|asia|america|oceania|arabia)$|\s(?:ocean|sea)$|^(?:european union|middle east|caribbean|kurdistan|korean peninsula|caucasus.*|atlas mountains|north american free trade agreement|organization of american states)$|^(?:persian gulf|gulf of .+)$/i;
const WIDE_FEATURE = /^(?:CONT|OCN|SEA|GULF|ZN)$/;
/** Names of the sets that are no names of ours. */
const SAID: Readonly<Record<string, string>> = { "Palestinian Territory": "PSE", Palestine: "PSE" };

/**
 * ISO 3166 alpha-3 of the country that an annotated place lies in; null where it lies in none or in several.
 * LGL names the country; for GeoWebNews it is that of the record's name or else of the nearest town.
 */
export function goldCountry({ name, country, feature, latitude, longitude }: GoldPlace): string | null {
  if (country) return SAID[country] ?? countryNamed(country)?.code ?? null;
  if (name && SAID[name]) return SAID[name];
  const itself = name ? countryNamed(name)?.code : null;
  if (itself) return itself;
  if (WIDE_FEATURE.test(feature ?? "") || WIDE.test(name ?? "")) return null;
  return countryAt(latitude, longitude);
}
