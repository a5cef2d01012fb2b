import { foldName, type GazetteerPlace, placesNamed } from "./gazetteer.ts";
import { readTable } from "./table.ts";

let regions: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;

/** Places of lexicon/places.tsv with this folded name: regions, seas, crossings, and other names of towns. */
export function regionNamed(folded: string): GazetteerPlace | null {
  regions ??= new Map(
    readTable("places.tsv").flatMap((row) => (row.name ?? "").split("|").map((name) => [foldName(name), row] as const)),
  );
  const row = regions.get(folded);
  if (!row) return null;
  const [shown = ""] = (row.name ?? "").split("|");
  const town = row.same_as ? townMeant(row.same_as, row.country ?? "") : null;
  if (row.same_as) return town && { ...town, name: shown };
  return {
    name: shown,
    geonames: null,
    country: row.country || null,
    area: null,
    kind: "R",
    population: 0,
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
    radius: Number(row.radius_km),
    precision: row.precision ?? "region",
  };
}

/** The largest town of that name in that country. */
function townMeant(name: string, country: string): GazetteerPlace | null {
  const towns = placesNamed(foldName(name)).filter((place) => place.country === country && !"ST".includes(place.kind));
  const town = towns.sort((a, b) => b.population - a.population)[0];
  return town ? { ...town, listed: true } : null;
}
