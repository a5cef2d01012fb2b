import type { Form, Settings } from "../form.ts";
import { eventsTold, happenedOf } from "../view/affirmed.ts";
import type { CaseView } from "../view/case-view.ts";
import type { EventOut, PlaceOut } from "../view/out.ts";
import { circle } from "../written/circle.ts";
import { gathered } from "../written/gathered.ts";
import { jsonArray } from "../written/json-array.ts";

interface Placed {
  readonly event: EventOut;
  readonly place: PlaceOut;
}

const origins = (side: "affirming" | "denying", end: "least" | "most") => (of: Placed) =>
  happenedOf(of.event)?.[side][end] ?? 0;

type Property = readonly [name: string, says: string, of: (of: Placed) => unknown];
const PROPERTIES: readonly Property[] = [
  ["event", "the event's id in the case", ({ event }) => event.id],
  ["label", "the happening in a few words", ({ event }) => event.label],
  ["type", "PLOVER's and our own event types", ({ event }) => event.type],
  ["mode", "in what manner", ({ event }) => event.mode],
  ["quad", "1 and 2 cooperation in words and in deeds, 3 and 4 conflict", ({ event }) => event.quad],
  ["start_day", "first day on which it may have happened", ({ event }) => event.start],
  ["end_day", "last day on which it may have happened", ({ event }) => event.end],
  ["days_stated", "whether reports say the day; else it follows from the publication", ({ event }) => event.daysStated],
  ["place", "the place's name", ({ place }) => place.name],
  ["place_how", "stated; dateline and actor only suggest it", ({ place }) => place.how],
  ["place_precision", "site, city, district, province, country or region", ({ place }) => place.precision],
  ["country", "ISO 3166 alpha-3", ({ place }) => place.country],
  ["latitude", "degrees north, of the middle", ({ place }) => place.latitude],
  ["longitude", "degrees east, of the middle", ({ place }) => place.longitude],
  ["radius_km", "of the circle that is drawn, in kilometres; null for a point", ({ place }) => place.radius_km],
  ["affirming_least", "so many independent origins certainly affirm it", origins("affirming", "least")],
  ["affirming_most", "more cannot be", origins("affirming", "most")],
  ["denying_least", "so many independent origins certainly deny it", origins("denying", "least")],
  ["denying_most", "more cannot be", origins("denying", "most")],
  [
    "reports",
    "ids of the reports that tell of it",
    ({ event }) => [...new Set(event.claims.map(({ line }) => line.report))],
  ],
];

const propertiesOf = (of: Placed) => Object.fromEntries(PROPERTIES.map(([name, , property]) => [name, property(of)]));

const TABLE = {
  name: "properties",
  unit: "an event at one place",
  columns: PROPERTIES.map(([name, says]) => ({ name, says })),
};

/** GeoJSON (RFC 7946): events at the places that reports state for them. */
export const GEOJSON: Form = {
  name: "geojson",
  says: "events on the map (GeoJSON), each as large as its place is known",
  unit: "an event at one place that reports state for it; an event of two places is two features",
  tables: [TABLE],
  several: false,
  files: (view, settings) => [
    {
      name: "case.geojson",
      media: "application/geo+json",
      pieces: gathered(jsonArray('{"type":"FeatureCollection","features":', features(view, settings), "}")),
    },
  ],
};

/** By default nothing that nobody affirms, and no place that a dateline or a party only suggests. */
async function* features(view: CaseView, settings: Settings): AsyncGenerator<unknown> {
  for await (const event of eventsTold(view, settings))
    for (const [at, place] of event.places.entries())
      if (place.latitude !== null && place.longitude !== null && (settings.wider || place.how === "stated"))
        yield feature(event, place, at);
}

const feature = (event: EventOut, place: PlaceOut, at: number) => ({
  type: "Feature",
  id: `${event.id}-${at + 1}`,
  geometry: geometryOf(place),
  properties: propertiesOf({ event, place }),
});

/** A circle as large as what is known of the place; a point where no size is. */
function geometryOf({ latitude, longitude, radius_km }: PlaceOut) {
  const middle = [longitude ?? 0, latitude ?? 0] as const;
  if (radius_km === null || radius_km <= 0) return { type: "Point", coordinates: middle };
  const [first, ...more] = circle(middle, radius_km);
  return more.length === 0
    ? { type: "Polygon", coordinates: [first] }
    : { type: "MultiPolygon", coordinates: [first, ...more].map((ring) => [ring]) };
}
