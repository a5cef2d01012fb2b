import { useQuery } from "@tanstack/react-query";
import { geoGraticule10 } from "d3-geo";
import { memo, useEffect, useMemo, useRef } from "react";
import { loadWorld, type World } from "../../../components/world.ts";
import { DRAWN, type Gathered, gathered } from "../gather.ts";
import { clearOf, type Legible, legible, type Writing } from "../legible.ts";
import { boundsOf, type DrawnPlace, drawn, PATH, type Place, PROJECTION } from "../places.ts";
import { useView } from "../use-view.ts";
import { fitting, type View } from "../view.ts";
import css from "./world-map.module.css";

interface WorldMapOptions {
  readonly places: readonly Place[];
  readonly chosen: (place: Place) => boolean;
  readonly onChoose: (places: readonly Place[]) => void;
  /** What is seen first, as the address holds it; else all places. */
  readonly seen: string | null;
  readonly onSeen: (seen: string) => void;
}

/** The map: outlines and circles in which things happened, gathered where they would lie over each other. */
export function WorldMap({ places, chosen, onChoose, seen, onSeen }: WorldMapOptions) {
  const { data: world } = useQuery({ queryKey: ["world"], queryFn: loadWorld, staleTime: Number.POSITIVE_INFINITY });
  const frame = useRef<HTMLElement>(null);
  const { size, view, setView, zoom, dragged, on } = useView(frame);
  const all = useMemo(() => drawn(places, world), [places, world]);
  const bounds = useMemo(() => boundsOf(all), [all]);
  const whole = () => size.width > 0 && setView(fitting(bounds ?? WORLD, size));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is something to see and room to show it
  useEffect(() => {
    if (view || size.width === 0) return;
    setView(viewOf(seen, size) ?? fitting(bounds ?? WORLD, size));
  }, [bounds, size, view]);
  useEffect(() => {
    if (!view || size.width === 0) return;
    const now = seenOf(view, size);
    if (now === seen) return;
    const told = setTimeout(() => onSeen(now), SETTLED);
    return () => clearTimeout(told);
  }, [view, size, seen, onSeen]);
  const { x = 0, y = 0, k = 1 } = view ?? {};
  const groups = useMemo(
    () =>
      gathered(
        all.map((one) => ({
          of: one,
          x: one.x * k + x,
          y: one.y * k + y,
          radius: one.radius * k,
          weight: one.place.claims,
        })),
      ),
    [all, x, y, k],
  );
  const marks = useMemo(() => marksOf(groups, size.width, size.height), [groups, size]);
  const click = (some: readonly Place[]) => () => dragged() || onChoose(some);
  return (
    <figure
      ref={frame}
      className={css.map}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys, plus and minus move it
      tabIndex={0}
      aria-label="Map; arrow keys move it, plus and minus zoom. Its places are listed beside it."
      {...on}
    >
      <svg width={size.width} height={size.height} aria-hidden="true">
        {view && (
          <>
            <g transform={`translate(${x} ${y}) scale(${k})`}>
              <Ground world={world} />
              {all.map((one) =>
                one.radius * k >= DRAWN ? (
                  // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map takes the keyboard
                  <path
                    key={one.key}
                    d={one.path}
                    className={css.area}
                    data-stated={one.place.stated}
                    data-chosen={chosen(one.place)}
                    onClick={click([one.place])}
                  >
                    <title>{one.place.name}</title>
                  </path>
                ) : null,
              )}
            </g>
            {world && <CountryNames world={world} view={view} marks={marks} width={size.width} />}
            {marks.map((mark) => (
              <Mark
                key={mark.of.group.spots[0].of.key}
                mark={mark}
                chosen={mark.of.group.spots.some(({ of }) => chosen(of.place))}
                onClick={click(mark.of.group.spots.map(({ of }) => of.place))}
              />
            ))}
          </>
        )}
      </svg>
      <div className={css.tools}>
        <button type="button" onClick={() => zoom(1.6)} aria-label="Nearer">
          +
        </button>
        <button type="button" onClick={() => zoom(1 / 1.6)} aria-label="Further">
          −
        </button>
        <button type="button" onClick={() => whole()}>
          All
        </button>
      </div>
    </figure>
  );
}

/** What is seen where there is no place to draw: the lands from Alaska to New Zealand, in the drawing's units. */
const WORLD = [
  [10, 20],
  [950, 480],
] as const;

/** So long, in milliseconds, a view stands before the address takes it. */
const SETTLED = 350;

const Ground = memo(function Ground({ world }: { readonly world: World | undefined }) {
  return (
    <>
      <path d={PATH(geoGraticule10()) ?? ""} className={css.grid} />
      {world && <path d={PATH(world.land) ?? ""} className={css.land} />}
      {world && <path d={PATH(world.borders) ?? ""} className={css.border} />}
    </>
  );
});

interface CountryNamesOptions {
  readonly world: World;
  readonly view: View;
  readonly marks: readonly Legible<Writing>[];
  readonly width: number;
}

function CountryNames({ world, view: { x, y, k }, marks, width }: CountryNamesOptions) {
  const middles = useMemo(
    () =>
      world.land.features.map((country) => ({
        text: country.properties.name,
        area: PATH.area(country),
        at: PATH.centroid(country),
      })),
    [world],
  );
  const large = middles
    .filter(({ area }) => area * k * k > LARGE_ENOUGH)
    .map(({ text, at }) => ({ text, x: at[0] * k + x, y: at[1] * k + y }));
  return clearOf(large, marks, width).map(({ text, x, y }) => (
    <text key={text} x={x} y={y} className={css.country} textAnchor="middle">
      {text}
    </text>
  ));
}

/** In square pixels: below, a country is too small to be named. */
const LARGE_ENOUGH = 4200;

interface MarkWriting extends Writing {
  readonly group: Gathered<DrawnPlace>;
}

interface MarkOptions {
  readonly mark: Legible<MarkWriting>;
  readonly chosen: boolean;
  readonly onClick: () => void;
}

/** A number where something is told: of one place on its circle, or of several that lie too close to be told apart. */
function Mark({ mark: { of: written, count, name }, chosen, onClick }: MarkOptions) {
  const { group, x, y, radius } = written;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map takes the keyboard
    <g
      transform={`translate(${x} ${y})`}
      className={css.mark}
      data-several={group.spots.length > 1}
      data-stated={group.spots.some(({ of }) => of.place.stated)}
      data-chosen={chosen}
      onClick={onClick}
    >
      <title>{group.spots.map(({ of }) => of.place.name).join(", ")}</title>
      {radius > 0 && <circle r={radius} />}
      {count && (
        <text y={written.countAt} textAnchor="middle" className={css.count}>
          {written.count}
        </text>
      )}
      {name && (
        <text y={written.nameAt} textAnchor="middle" className={css.name}>
          {written.name}
        </text>
      )}
    </g>
  );
}

/** What is in sight, the most told first, and what of it can be read. What has no circle shows as its area alone where its number gives way. */
function marksOf(groups: readonly Gathered<DrawnPlace>[], width: number, height: number) {
  const inSight = groups.filter(({ x, y }) => x > -40 && y > -40 && x < width + 40 && y < height + 40);
  return legible(inSight.map(writingOf), width);
}

function writingOf(group: Gathered<DrawnPlace>): MarkWriting {
  const { spots, x, y, weight } = group;
  const [{ of, radius }] = spots;
  const count = weight.toLocaleString("en");
  const { name } = of.place;
  if (spots.length > 1) {
    const r = Math.min(24, 10 + 2.2 * Math.sqrt(weight));
    return { group, x, y, radius: r, count, countAt: 4, name: `${name} +${spots.length - 1}`, nameAt: r + 13 };
  }
  if (radius >= DRAWN) return { group, x, y, radius: 0, count, countAt: 4, name, nameAt: 18 };
  const r = Math.max(6, radius);
  return { group, x, y, radius: r, count, countAt: -r - 3, name, nameAt: r + 13 };
}

/** A view as an address holds it: latitude and longitude of its middle, and how near it is. */
function seenOf({ x, y, k }: View, { width, height }: { readonly width: number; readonly height: number }): string {
  const [longitude = 0, latitude = 0] = PROJECTION.invert?.([(width / 2 - x) / k, (height / 2 - y) / k]) ?? [];
  return `${latitude.toFixed(2)},${longitude.toFixed(2)},${k.toFixed(2)}`;
}

function viewOf(
  seen: string | null,
  { width, height }: { readonly width: number; readonly height: number },
): View | null {
  const [latitude, longitude, k] = (seen ?? "").split(",").map(Number);
  if (latitude === undefined || longitude === undefined || !k || !(k > 0)) return null;
  const at = PROJECTION([longitude, latitude]);
  return at && { x: width / 2 - at[0] * k, y: height / 2 - at[1] * k, k };
}
