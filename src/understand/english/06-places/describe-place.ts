import type { Place } from "../../../model/time-and-place.ts";
import { areaName, type GazetteerPlace } from "../../lexicon/gazetteer.ts";
import type { Choice } from "./weigh-places.ts";

type Described = Pick<
  Place,
  "name" | "geonames" | "latitude" | "longitude" | "country" | "admin1" | "precision" | "radius_km" | "confidence"
> & {
  /** The user's file that has it, where the gazetteer lacks it. */
  readonly from?: string;
};

/** What the contract tells of the place chosen; nulls where none was, though its country may be known. */
export function described(choice: Choice | null, words: string): Described {
  const place = choice?.place ?? null;
  return {
    name: place?.name ?? words,
    geonames: place?.geonames ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    country: choice?.country ?? null,
    admin1: areaName(place?.area ?? null),
    precision: place ? precisionOf(place) : precisionOfWords(words),
    radius_km: place ? radiusOf(place) : null,
    confidence: choice?.confidence ?? 0,
    ...(place?.from ? { from: place.from } : {}),
  };
}

/** How wide a place is that is known by its words alone. */
const WORDS: readonly (readonly [RegExp, Place["precision"]])[] = [
  [/\b(?:province|state|governorate|oblast|region|republic)$/i, "province"],
  [
    /\b(?:district|county|zone|department|municipality|township|sub-?county|parish|commune|borough|quarter|neighbou?rhood|suburb)$/i,
    "district",
  ],
  [
    /\b(?:peninsula|islands?|mountains?|hills?|desert|forest|valley|river|lake|delta|basin|coast|plain|plateau|strait|gulf|bay|sea|corridor|border)$|^(?:lake|mount|river|gulf|strait|sea|bay)\b/i,
    "region",
  ],
  [
    /\b(?:airport|airfield|airbase|air base|base|barracks|camp|prison|jail|hospital|clinic|school|university|college|church|mosque|temple|cathedral|bridge|dam|port|harbou?r|station|crossing|checkpoint|market|square|street|road|avenue|highway|park|stadium|hotel|palace|building|tower|court|museum|refinery|field|plant|mine|junction|roundabout)$/i,
    "site",
  ],
];
const precisionOfWords = (words: string): Place["precision"] =>
  WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "city";

function precisionOf(place: GazetteerPlace): Place["precision"] {
  if (place.precision) return place.precision as Place["precision"];
  return ({ K: "country", S: "province", T: "district" } as const)[place.kind as "K" | "S" | "T"] ?? "city";
}

/** Kilometres that the name reaches; a town's grows with its people. */
const radiusOf = ({ radius, population }: GazetteerPlace): number =>
  radius ?? Math.max(1, Math.round(Math.sqrt(population / 10_000)));
