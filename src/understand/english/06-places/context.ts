import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { beliefs } from "./belief.ts";
import type { Name } from "./weigh-places.ts";

/** What the report speaks of: sums over its names, and each name's own part in them. */
export interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
  readonly own: readonly {
    readonly countries: ReadonlyMap<string, number>;
    readonly areas: ReadonlyMap<string, number>;
  }[];
}

/** Which countries and first-level areas the names are believed to lie in; `outside` is evidence from outside the names. */
export function contextOf(
  names: readonly Name[],
  all: readonly (readonly number[])[],
  outside: ReadonlyMap<string, number>,
): Context {
  const countries = new Map(outside);
  const areas = new Map<string, number>();
  const own = names.map(({ candidates, count, inside }, i) => {
    const mine = { countries: new Map<string, number>(), areas: new Map<string, number>() };
    if (inside) return mine;
    const weight = Math.min(3, count);
    beliefs(all[i] ?? []).forEach((belief, j) => {
      const place = candidates[j];
      if (!place || belief < 0.05) return;
      if (place.country) add(mine.countries, place.country, weight * belief);
      if (place.area) add(mine.areas, place.area, weight * belief * (place.kind === "S" ? 1.5 : 1));
    });
    for (const [key, value] of mine.countries) add(countries, key, value);
    for (const [key, value] of mine.areas) add(areas, key, value);
    return mine;
  });
  return { countries, areas, own };
}

/** The share of the report's other names that lie in the place's country, and in its first-level area; 0 to 1. */
export function sharesOf(place: GazetteerPlace, self: number, context: Context): { country: number; area: number } {
  return {
    country: shareOf(place.country, "countries", self, context),
    area: shareOf(place.area, "areas", self, context),
  };
}

/** The share of one country or area among those of the other names. A half is added below: one other name is no certainty. */
function shareOf(key: string | null, which: "countries" | "areas", self: number, context: Context): number {
  if (key === null) return 0;
  const own = context.own[self]?.[which];
  const others = total(context[which]) - (own ? total(own) : 0);
  return Math.max(0, (context[which].get(key) ?? 0) - (own?.get(key) ?? 0)) / (others + 0.5);
}

/** The country that the report's other names lie in most, its share of them, and how much they weigh together. */
export function mainCountry(
  self: number,
  context: Context,
): { readonly country: string; readonly share: number; readonly evidence: number } | null {
  const own = context.own[self]?.countries;
  let best: { country: string; weight: number } | null = null;
  for (const [country, sum] of context.countries) {
    const weight = sum - (own?.get(country) ?? 0);
    if (best === null || weight > best.weight) best = { country, weight };
  }
  const evidence = total(context.countries) - (own ? total(own) : 0);
  return best && evidence > 0 ? { country: best.country, share: best.weight / evidence, evidence } : null;
}

const sums = new WeakMap<ReadonlyMap<string, number>, number>();
/** The sum of a map's values, which are asked for at every candidate. */
function total(map: ReadonlyMap<string, number>): number {
  const known = sums.get(map);
  if (known !== undefined) return known;
  const sum = [...map.values()].reduce((all, value) => all + value, 0);
  sums.set(map, sum);
  return sum;
}

const add = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
