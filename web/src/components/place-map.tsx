import { useQuery } from "@tanstack/react-query";
import { type GeoPath, geoCircle, geoGraticule10, geoMercator, geoPath } from "d3-geo";
import { labelAt, withoutOverlap } from "./map-labels.ts";
import { AROUND_DEGREES, degreesOf, type PlacePoint, radiusOf } from "./place-circles.ts";
import css from "./place-map.module.css";
import { loadWorld, type World } from "./world.ts";

interface PlaceMapOptions {
  readonly points: readonly PlacePoint[];
  /** In the drawing's own units; it fills the width that it is given. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * A small map without a network. Each place is the circle in which it lies, as exactly as the report tells and no more;
 * dashed where the place is a suggestion. Nothing where no place has coordinates.
 */
export function PlaceMap({ points, width = 320, height = 210 }: PlaceMapOptions) {
  const { data: world } = useQuery({ queryKey: ["world"], queryFn: loadWorld, staleTime: Number.POSITIVE_INFINITY });
  if (points.length === 0) return null;
  const around = {
    type: "GeometryCollection" as const,
    geometries: points.map((point) => circle(point, Math.max(degreesOf(radiusOf(point)) * 1.3, AROUND_DEGREES))),
  };
  const projection = geoMercator()
    .fitExtent(
      [
        [8, 8],
        [width - 8, height - 8],
      ],
      around,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection);
  const labels = withoutOverlap(
    [...points]
      .sort((a, b) => radiusOf(a) - radiusOf(b))
      .map(({ name, longitude, latitude }) => {
        const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
        return labelAt({ x, y }, name, width);
      }),
  );
  const names = points.map(({ name, stated }) => (stated ? name : `${name} (not told of the claim itself)`)).join("; ");
  return (
    <figure className={css.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map: ${names}`}>
        <rect width={width} height={height} className={css.water} />
        <path d={path(geoGraticule10()) ?? ""} className={css.grid} />
        {world && <path d={path(world.land) ?? ""} className={css.land} />}
        {world && <path d={path(world.borders) ?? ""} className={css.border} />}
        {world &&
          namesInSight(world, path).map(({ name, x, y }) => (
            <text key={name} x={x} y={y} className={css.country} textAnchor="middle">
              {name}
            </text>
          ))}
        {points.map((point) => (
          <g key={point.name} data-stated={point.stated} className={css.place}>
            <path d={path(circle(point, Math.max(degreesOf(radiusOf(point)), smallest(projection.scale())))) ?? ""} />
          </g>
        ))}
        <g className={css.place}>
          {labels.map(({ text, x, y, end }) => (
            <text key={text} x={x} y={y} textAnchor={end ? "end" : "start"}>
              {text}
            </text>
          ))}
        </g>
      </svg>
    </figure>
  );
}

/** Countries that take up enough of the drawing to be named, at their middles. */
function namesInSight({ land }: World, path: GeoPath) {
  return land.features.flatMap((country) => {
    if (path.area(country) < LARGE_ENOUGH) return [];
    const [x, y] = path.centroid(country);
    return [{ name: country.properties.name, x, y }];
  });
}

/** In square units of the drawing. */
const LARGE_ENOUGH = 2600;

const circle = ({ longitude, latitude }: PlacePoint, degrees: number) =>
  geoCircle().center([longitude, latitude]).radius(degrees)();

/** A circle of some five units, below which nobody would see it. */
const smallest = (scale: number) => (5 / scale) * (180 / Math.PI);
