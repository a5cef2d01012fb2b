import { readFileSync } from "node:fs";
import { distanceKm } from "../src/understand/english/06-places/distance.ts";
import { countryByAlpha2 } from "../src/understand/lexicon/gazetteer.ts";

interface Town {
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

let towns: Map<string, Town[]> | undefined;

/** The country of the nearest town within two degrees, for gold that gives coordinates only; null at sea. */
export function countryAt(latitude: number | null, longitude: number | null): string | null {
  if (latitude === null || longitude === null) return null;
  towns ??= load();
  let best: Town | null = null;
  let least = 150;
  for (let lat = -2; lat <= 2; lat++)
    for (let lon = -2; lon <= 2; lon++)
      for (const town of towns.get(`${Math.floor(latitude) + lat},${Math.floor(longitude) + lon}`) ?? []) {
        const apart = distanceKm({ latitude, longitude }, town);
        if (apart < least) [best, least] = [town, apart];
      }
  return best ? countryByAlpha2(best.country) : null;
}

function load(): Map<string, Town[]> {
  const grid = new Map<string, Town[]>();
  const file = readFileSync(new URL("../lexicon/compiled/gazetteer.tsv", import.meta.url), "utf8");
  for (const line of file.split("\n")) {
    const [, , country = "", , kind = "", , lat, lon] = line.split("\t");
    if (!"CABDP".includes(kind) || !kind) continue;
    const town = { country, latitude: Number(lat) / 100, longitude: Number(lon) / 100 };
    const key = `${Math.floor(town.latitude)},${Math.floor(town.longitude)}`;
    const cell = grid.get(key);
    if (cell) cell.push(town);
    else grid.set(key, [town]);
  }
  return grid;
}
