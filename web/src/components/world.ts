import type { FeatureCollection, Geometry, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import numbers from "./country-numbers.json" with { type: "json" };

export interface World {
  readonly land: FeatureCollection<Geometry, { readonly name: string }>;
  readonly borders: MultiLineString;
}

/** Countries and their borders (Natural Earth at 1 : 50 million), from a file of ours that only maps load. */
export async function loadWorld(): Promise<World> {
  const { default: world } = await import("world-atlas/countries-50m.json");
  const topology = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return {
    land: feature(topology, topology.objects.countries),
    borders: mesh(topology, topology.objects.countries, (a, b) => a !== b),
  };
}

const NUMBERS: Readonly<Record<string, string>> = numbers;

/** The outline of a country by its alpha-3 code; null where the map has none. */
export function outlineOf({ land }: World, country: string) {
  const number = NUMBERS[country];
  return (number && land.features.find(({ id }) => id === number)) || null;
}
