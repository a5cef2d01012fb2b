// Writes web/src/components/country-names.json: English names by ISO 3166 alpha-3, and codes that stand in a country's place;
// and country-numbers.json beside it: the numeric codes, by which the outlines of maps go.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const countries = createRequire(import.meta.url)("world-countries");
const names = Object.fromEntries(countries.map(({ cca3, name }) => [cca3, name.common]));
const others = {
  IGO: "international body",
  UNO: "United Nations",
  EUR: "European Union",
  NGO: "aid or rights group",
  ISM: "Islamist movement",
  IMG: "militant movement of no one country",
  MNC: "company of many countries",
};
const sorted = Object.fromEntries(Object.entries({ ...names, ...others }).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL("../src/components/country-names.json", import.meta.url), `${JSON.stringify(sorted, null, 2)}\n`);
const numbers = Object.fromEntries(countries.flatMap(({ cca3, ccn3 }) => (ccn3 ? [[cca3, ccn3]] : [])));
writeFileSync(
  new URL("../src/components/country-numbers.json", import.meta.url),
  `${JSON.stringify(numbers, null, 2)}\n`,
);
