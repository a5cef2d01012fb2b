import { geoCircle, geoMercator, geoPath } from "d3-geo";
import type { Output } from "../../api/operations.ts";
import { degreesOf, radiusOf } from "../../components/place-circles.ts";
import { outlineOf, type World } from "../../components/world.ts";

export type MapAnswer = Output<"map-claims">;
export type Place = MapAnswer["places"][number];

/** The drawing of the whole world, from which every view is taken. */
export const PROJECTION = geoMercator()
  .scale(150)
  .translate([480, 300])
  .clipExtent([
    [0, -160],
    [960, 700],
  ]);
export const PATH = geoPath(PROJECTION);

export interface DrawnPlace {
  readonly key: string;
  readonly place: Place;
  /** Its outline where there is one, else the circle in which it lies. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Half of its height, in the drawing's units. */
  readonly radius: number;
}

/** Places as they are drawn; one that lies off the drawing is left out. */
export function drawn(places: readonly Place[], world: World | undefined): readonly DrawnPlace[] {
  return places.flatMap((place) => {
    const at = PROJECTION([place.longitude, place.latitude]);
    if (!at) return [];
    const outline = world && place.precision === "country" && place.country ? outlineOf(world, place.country) : null;
    const shape =
      outline ??
      geoCircle()
        .center([place.longitude, place.latitude])
        .radius(degreesOf(radiusOf(place)))();
    const [[left, top], [right, bottom]] = PATH.bounds(shape);
    const radius = Math.min(bottom - top, right - left) / 2;
    return [{ key: keyOf(place), place, path: PATH(shape) ?? "", x: at[0], y: at[1], radius }];
  });
}

export const keyOf = ({ latitude, longitude, precision, stated }: Place): string =>
  `${latitude} ${longitude} ${precision} ${stated}`;

/** The box that holds the middles of places, as a question asks for it. */
export function boxOf(places: readonly Place[]): string {
  const [west, east] = rangeOf(places.map(({ longitude }) => longitude));
  const [south, north] = rangeOf(places.map(({ latitude }) => latitude));
  return [west, south, east, north].map(decimal).join(",");
}

const rangeOf = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)] as const;

/** Without an exponent, which a question does not take. */
const decimal = (number: number): string => {
  const written = String(number);
  return written.includes("e") ? number.toFixed(12) : written;
};

/** The box, in the drawing's units, in which places lie with their outlines; null where there are none. */
export function boundsOf(all: readonly DrawnPlace[]) {
  if (all.length === 0) return null;
  const from = (side: (one: DrawnPlace) => number, pick: (...numbers: number[]) => number) => pick(...all.map(side));
  return [
    [from(({ x, radius }) => x - radius, Math.min), from(({ y, radius }) => y - radius, Math.min)],
    [from(({ x, radius }) => x + radius, Math.max), from(({ y, radius }) => y + radius, Math.max)],
  ] as const;
}

const PRECISION: Readonly<Record<string, string>> = {
  site: "a site",
  city: "a town",
  district: "a district",
  province: "a province",
  country: "a country, no more exactly",
  region: "a region",
};

/** How exactly a place is told: "a district, within 40 km". */
export function exactly({ precision, radius_km, stated }: Place): string {
  const what = PRECISION[precision] ?? precision;
  const within = precision === "country" || radius_km === null ? "" : `, within ${Math.round(radius_km)} km`;
  return `${what}${within}${stated ? "" : "; suggested by where it was filed or who acts"}`;
}
