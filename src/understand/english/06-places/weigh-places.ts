import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import { beliefs } from "./belief.ts";
import { believedPlaces, nearScore } from "./company.ts";
import { type Container, liesIn } from "./container.ts";
import { distanceKm } from "./distance.ts";

/** One name of the report with the places that it may mean. */
export interface Name {
  readonly candidates: readonly GazetteerPlace[];
  readonly containers: readonly Container[];
  /** Whether they are only a part of the name: "Kabul" of "Kabul airport". */
  readonly inside: boolean;
  /** How often it is named. */
  readonly count: number;
}

export interface Choice {
  readonly place: GazetteerPlace;
  readonly confidence: number;
}

/** Weights of the evidence, set on the two development sets of places. */
const WEIGHT = { inside: 8, outside: -1.5, country: 4, area: 3, near: 3 };
/** Below this share of the belief nothing is chosen. */
const LEAST = 0.3;
/** The share of a country in a report below which a part of a name does not point there. */
const LEAST_SPOKEN = 0.1;

/** For each name the place meant, or null where the evidence does not tell. `countries` is evidence from outside the names. */
export function choosePlaces(names: readonly Name[], countries: ReadonlyMap<string, number>): (Choice | null)[] {
  let values = names.map((name) => scores(name, prior));
  for (let round = 0; round < 2; round++) {
    const context = contextOf(names, values, countries);
    const company = believedPlaces(names, values);
    values = names.map((name, i) =>
      scores(name, (place) => prior(place) + contextScore(place, context) + WEIGHT.near * nearScore(place, i, company)),
    );
  }
  const spoken = contextOf(names, values, countries).countries;
  return names.map((name, i) => {
    const chosen = choice(name, values[i] ?? []);
    const town = chosen !== null && name.inside && !"KR".includes(chosen.place.kind);
    // "Medina hospital" in a report on Somalia is not in Medina.
    return town && (spoken.get(chosen.place.country ?? "") ?? 0) < LEAST_SPOKEN ? null : chosen;
  });
}

/** How likely a place is meant when nothing else is known. */
function prior({ kind, population }: GazetteerPlace): number {
  if (kind === "K") return 13.5;
  if (kind === "R") return 13;
  if (kind === "S") return 8.5;
  if (kind === "T") return 4;
  const seat = { C: 2.5, A: 1, B: 0.4, X: -1.5 }[kind] ?? 0;
  return Math.log10(population + 10) * 1.6 + seat;
}

function scores({ candidates, containers }: Name, base: (place: GazetteerPlace) => number): number[] {
  return candidates.map((place) => {
    const inside =
      containers.length === 0
        ? 0
        : containers.some((container) => liesIn(place, container))
          ? WEIGHT.inside
          : WEIGHT.outside;
    return base(place) + inside;
  });
}

interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly areas: ReadonlyMap<string, number>;
}

/** Which countries and areas the report speaks of, as shares. */
function contextOf(
  names: readonly Name[],
  all: readonly (readonly number[])[],
  outside: ReadonlyMap<string, number>,
): Context {
  const countries = new Map(outside);
  const areas = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  names.forEach(({ candidates, count, inside }, i) => {
    if (inside) return;
    const weight = Math.min(3, count);
    beliefs(all[i] ?? []).forEach((belief, j) => {
      const place = candidates[j];
      if (!place || belief < 0.2) return;
      if (place.country) add(countries, place.country, weight * belief);
      if (place.area) add(areas, place.area, weight * belief * (place.kind === "S" ? 1.5 : 1));
    });
  });
  return { countries: shares(countries), areas: shares(areas) };
}

function shares(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const sum = [...counts.values()].reduce((total, value) => total + value, 0) || 1;
  return new Map([...counts].map(([key, value]) => [key, value / sum]));
}

/** A country is as much spoken of as its towns; only they lie in an area. */
const contextScore = (place: GazetteerPlace, { countries, areas }: Context): number =>
  WEIGHT.country * (countries.get(place.country ?? "") ?? 0) +
  (place.kind === "K" ? WEIGHT.area / 2 : WEIGHT.area * Math.sqrt(areas.get(place.area ?? "") ?? 0));

/** The best candidate with the belief in it and in those that are as good as the same spot. */
function choice({ candidates, inside }: Name, values: readonly number[]): Choice | null {
  if (candidates.length === 0) return null;
  const believed = beliefs(values);
  const best = believed.indexOf(Math.max(...believed));
  const place = candidates[best];
  if (!place) return null;
  const belief = candidates.reduce(
    (sum, other, i) =>
      distanceKm(place, other) < 40 && other.country === place.country ? sum + (believed[i] ?? 0) : sum,
    0,
  );
  if (belief < LEAST) return null;
  // One small town of that name in the gazetteer is no proof that no other is meant.
  const doubt = inside ? 0.7 : "KRSCA".includes(place.kind) || place.population > 50_000 ? 0.97 : 0.85;
  return { place, confidence: Math.round(Math.min(1, belief) * doubt * 100) / 100 };
}
