import { join } from "node:path";
import { spanOf } from "../src/model/span.ts";
import type { DraftMention } from "../src/understand/draft.ts";
import { frameOf } from "../src/understand/english/01-frame/frame-of.ts";
import { distanceKm } from "../src/understand/english/06-places/distance.ts";
import { findPlaces } from "../src/understand/english/06-places/find-places.ts";
import { countryNamed, countryOfDemonym } from "../src/understand/lexicon/countries.ts";
import { countryAt } from "./country-at.ts";
import type { Measure } from "./measure.ts";
import { noAnalysis, readRecords } from "./records.ts";

interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly country?: string | null;
}
interface Record {
  readonly id: string;
  readonly title?: string | null;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

/** A hundred miles: the usual bound for a place rightly found. */
const NEAR_KM = 161;

/** Places given their spans: those within 161 km of gold and in the right country, in per cent of all with coordinates. */
export function evaluatePlaces(dataDir: string): Measure[] {
  return ["geowebnews", "lgl"].flatMap((set) => {
    const records = readRecords<Record>(join(dataDir, "places", `${set}.jsonl`));
    const counts = { size: 0, near: 0, given: 0, countries: 0, rightCountry: 0, placedCountries: 0 };
    for (const record of records) {
      const gold = record.toponyms.filter(({ latitude }) => latitude !== null);
      const found = new Map(findPlaces(draftOf(record, gold)).map((place) => [place.mention, place]));
      gold.forEach((toponym, i) => {
        const place = found.get(`m${i}`);
        const { latitude, longitude } = toponym;
        counts.size++;
        if (place?.latitude != null) counts.given++;
        if (place?.latitude != null && place.longitude !== null && latitude !== null && longitude !== null)
          if (distanceKm({ latitude: place.latitude, longitude: place.longitude }, { latitude, longitude }) <= NEAR_KM)
            counts.near++;
        const country = toponym.country ? countryNamed(toponym.country)?.code : countryAt(latitude, longitude);
        if (!country) return;
        counts.countries++;
        if (place?.latitude != null) counts.placedCountries++;
        if (place?.country === country) counts.rightCountry++;
      });
    }
    const part = `places/${set}`;
    const share = (n: number, of: number) => Math.round((1000 * n) / Math.max(1, of)) / 10;
    return [
      { part, measure: "within 161 km", value: share(counts.near, counts.size), size: counts.size },
      { part, measure: "within 161 km, of those placed", value: share(counts.near, counts.given), size: counts.given },
      { part, measure: "country right", value: share(counts.rightCountry, counts.countries), size: counts.countries },
      {
        part,
        measure: "country right, of those placed",
        value: share(counts.rightCountry, counts.placedCountries),
        size: counts.placedCountries,
      },
    ];
  });
}

/** The gold spans as mentions of names; adjectives of peoples as nationalities. */
export function draftOf({ id, title, text }: Record, gold: readonly Toponym[]) {
  const mentions = gold.map(({ start, end, text: words }, i): DraftMention => {
    const span = spanOf(text, start, end);
    const demonym = countryNamed(words) === null && countryOfDemonym(words) !== null;
    const range = { first: 0, after: 0 };
    return {
      id: `m${i}`,
      span,
      phrase: span,
      kind: demonym ? "nationality" : "place",
      form: "name",
      entity: "",
      stands_for: null,
      words: range,
      phraseWords: range,
      head: -1,
    };
  });
  return { text, analysis: noAnalysis(text), mentions, frame: frameOf(text, { id, text, title }, null) };
}
