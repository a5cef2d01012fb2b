import { useQuery } from "@tanstack/react-query";
import { geoGraticule10 } from "d3-geo";
import { memo, useEffect, useMemo, useRef } from "react";
import { loadWorld, type World } from "../../../components/world.ts";
import { DRAWN, type Gathered, gathered } from "../gather.ts";
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
  const whole = () => bounds && size.width > 0 && setView(fitting(bounds, size));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is something to see and room to show it
  useEffect(() => {
    if (view || !bounds || size.width === 0) return;
    setView(viewOf(seen, size) ?? fitting(bounds, size));
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
            {world && <CountryNames world={world} view={view} />}
            {labelled(groups, size.width, size.height).map(({ group, name }) => (
              <Mark
                key={group.spots[0].of.key}
                group={group}
                name={name}
                chosen={group.spots.some(({ of }) => chosen(of.place))}
                onClick={click(group.spots.map(({ of }) => of.place))}
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

function CountryNames({ world, view: { x, y, k } }: { readonly world: World; readonly view: View }) {
  const middles = useMemo(
    () =>
      world.land.features.map((country) => ({
        name: country.properties.name,
        area: PATH.area(country),
        at: PATH.centroid(country),
      })),
    [world],
  );
  return middles.map(({ name, area, at }) =>
    area * k * k > LARGE_ENOUGH ? (
      <text key={name} x={at[0] * k + x} y={at[1] * k + y} className={css.country} textAnchor="middle">
        {name}
      </text>
    ) : null,
  );
}

/** In square pixels: below, a country is too small to be named. */
const LARGE_ENOUGH = 4200;

interface MarkOptions {
  readonly group: Gathered<DrawnPlace>;
  readonly name: string | null;
  readonly chosen: boolean;
  readonly onClick: () => void;
}

/** A number where something is told: of one place on its circle, or of several that lie too close to be told apart. */
function Mark({ group: { spots, x, y, weight }, name, chosen, onClick }: MarkOptions) {
  const [{ radius }] = spots;
  const several = spots.length > 1;
  const r = several ? Math.min(24, 10 + 2.2 * Math.sqrt(weight)) : Math.max(6, radius);
  const large = !several && radius >= DRAWN;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map takes the keyboard
    <g
      transform={`translate(${x} ${y})`}
      className={css.mark}
      data-several={several}
      data-stated={spots.some(({ of }) => of.place.stated)}
      data-chosen={chosen}
      onClick={onClick}
    >
      <title>{spots.map(({ of }) => of.place.name).join(", ")}</title>
      {!large && <circle r={r} />}
      <text y={several || large ? 4 : -r - 3} textAnchor="middle" className={css.count}>
        {weight.toLocaleString("en")}
      </text>
      {name && (
        <text y={large ? 18 : r + 13} textAnchor="middle" className={css.name}>
          {several ? `${name} +${spots.length - 1}` : name}
        </text>
      )}
    </g>
  );
}

/**
 * What is in sight, with names where they do not lie over each other, the most told first. The number of an area that is
 * drawn by itself gives way to numbers of what lies more exactly there: the area can be chosen all the same.
 */
function labelled(groups: readonly Gathered<DrawnPlace>[], width: number, height: number) {
  const taken: { x: number; y: number; half: number }[] = [];
  const small = groups.filter(({ spots: [{ radius }] }) => radius < DRAWN);
  return groups.flatMap((group) => {
    const { x, y, spots } = group;
    if (spots[0].radius >= DRAWN && small.some((other) => Math.hypot(other.x - x, other.y - y) < CROWDED)) return [];
    if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return [];
    const { name } = spots[0].of.place;
    const half = name.length * 3.4 + 10;
    const free = taken.every((other) => Math.abs(other.y - y) > 30 || Math.abs(other.x - x) > half + other.half);
    if (free) taken.push({ x, y, half });
    return [{ group, name: free ? name : null }];
  });
}

const CROWDED = 30;

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
