import { join } from "node:path";
import { spanOf } from "../src/model/span.ts";
import type { DraftMention, DraftPlace } from "../src/understand/draft.ts";
import { frameOf } from "../src/understand/english/01-frame/frame-of.ts";
import { distanceKm } from "../src/understand/english/06-places/distance.ts";
import { findPlaces } from "../src/understand/english/06-places/find-places.ts";
import { countryNamed, countryOfDemonym } from "../src/understand/lexicon/countries.ts";
import { type GoldPlace, goldCountry } from "./gold-country.ts";
import type { Measure } from "./measure.ts";
import { type Answer, placeConfidence } from "./place-confidence.ts";
import { classOf, errorClasses } from "./place-errors.ts";
import { noAnalysis, readRecords } from "./records.ts";

export interface Toponym extends GoldPlace {
  /** GeoWebNews: Literal, Metonymic, ... */
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface PlaceRecord {
  readonly id: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

/** A hundred miles: the usual bound for a place rightly found. */
const NEAR_KM = 161;

export const PLACE_SETS = ["geowebnews", "lgl"] as const;

/** What is answered to every annotation of a set that has coordinates. */
export const answersOver = (dataDir: string, set: (typeof PLACE_SETS)[number]): readonly Answer[] =>
  readRecords<PlaceRecord>(join(dataDir, "places", `${set}.jsonl`)).flatMap(answersTo);

/**
 * Places given their spans, in per cent. Asked are all annotations with coordinates; for the country those that lie in one
 * country (gold-country.ts), whether or not anything was answered.
 */
export function evaluatePlaces(dataDir: string): { figures: Measure[]; lines: string[] } {
  const figures: Measure[] = [];
  const lines: string[] = [];
  for (const set of PLACE_SETS) {
    const answers = answersOver(dataDir, set);
    figures.push(...measured(`places/${set}`, answers));
    lines.push(...placeConfidence(set, answers));
    lines.push(
      ...errorClasses(
        set,
        answers.flatMap(({ missed }) => missed ?? []),
        answers.length,
      ),
    );
    lines.push(
      ...answers.filter(({ near, country }) => !near || country === false).map((one) => `${set}: ${one.told}`),
    );
  }
  return { figures, lines };
}

function measured(part: string, answers: readonly Answer[]): Measure[] {
  const row = (measure: string, right: number, size: number): Measure => ({
    part,
    measure,
    value: Math.round((1000 * right) / Math.max(1, size)) / 10,
    size,
  });
  const placed = answers.filter(({ placed }) => placed);
  const inCountry = answers.filter(({ country }) => country !== null);
  const given = inCountry.filter(({ countryGiven }) => countryGiven);
  const near = placed.filter((one) => one.near).length;
  return [
    row("within 161 km", near, answers.length),
    row("placed", placed.length, answers.length),
    row("within 161 km, of those placed", near, placed.length),
    row("country right", inCountry.filter(({ country }) => country).length, inCountry.length),
    row("country given", given.length, inCountry.length),
    row("country right, of those given", given.filter(({ country }) => country).length, given.length),
  ];
}

function answersTo(record: PlaceRecord): Answer[] {
  const gold = record.toponyms.filter(({ latitude }) => latitude !== null);
  const found = new Map(findPlaces(draftOf(record, gold)).map((place) => [place.mention, place]));
  return gold.map((toponym, i) => answerTo(toponym, found.get(`m${i}`), record.id));
}

function answerTo(toponym: Toponym, place: DraftPlace | undefined, id: string): Answer {
  const { latitude, longitude } = toponym;
  const apart =
    place?.latitude == null || place.longitude === null || latitude === null || longitude === null
      ? null
      : distanceKm({ latitude: place.latitude, longitude: place.longitude }, { latitude, longitude });
  const wanted = goldCountry(toponym);
  const country = place?.country ?? null;
  const km = apart === null ? "no place" : `${place?.name} ${Math.round(apart)} km off`;
  return {
    placed: apart !== null,
    km: apart,
    near: apart !== null && apart <= NEAR_KM,
    country: wanted === null ? null : country === wanted,
    countryGiven: country !== null,
    confidence: place?.confidence ?? 0,
    missed:
      latitude === null || longitude === null || (apart !== null && apart <= NEAR_KM)
        ? null
        : classOf(
            {
              words: toponym.text,
              at: { latitude, longitude },
              country: wanted,
              answer: apart === null ? null : (place ?? null),
            },
            NEAR_KM,
          ),
    told: `${id} "${toponym.text}" (${toponym.name ?? "unnamed"}, ${wanted ?? "no country"}): ${km}, ${country ?? "no country"}`,
  };
}

/** The gold spans as mentions of names; adjectives of peoples as nationalities. */
export function draftOf({ id, title, text, publisher, url }: PlaceRecord, gold: readonly Toponym[]) {
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
  const report = { id, text, title, publisher, url };
  return { text, analysis: noAnalysis(text), mentions, frame: frameOf(text, report, null), report };
}
