import { addOnce, cellValues, firstOf } from "./cells.ts";
import { listedKey, lookupKeys, nameKey } from "./name-key.ts";
import { readTable } from "./table.ts";

export interface CountryEntry {
  /** ISO 3166 alpha-3; Kosovo XKX. */
  readonly code: string;
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const FILE = "countries.tsv";
interface Countries {
  readonly names: ReadonlyMap<string, CountryEntry>;
  readonly demonyms: ReadonlyMap<string, CountryEntry>;
  readonly capitals: ReadonlyMap<string, CountryEntry>;
  readonly codes: ReadonlyMap<string, CountryEntry>;
}
let loaded: Countries | undefined;

const countries = (): Countries => {
  loaded ??= load();
  return loaded;
};

/** "Sudan", "the UAE", "DR Congo"; "us" in small letters is no country. */
export function countryNamed(name: string): CountryEntry | null {
  return /^\P{Lu}*$/u.test(name) ? null : firstOf(countries().names, lookupKeys(name));
}

/** "Libyan", "Libyans", "Frenchman". */
export function countryOfDemonym(word: string): CountryEntry | null {
  if (/^\P{Lu}*$/u.test(word)) return null;
  const key = nameKey(word);
  return countries().demonyms.get(key) ?? countries().demonyms.get(key.replace(/s$/, "")) ?? null;
}

/** The country whose government a capital may stand for. */
export function countryOfCapital(name: string): CountryEntry | null {
  return /^\P{Lu}*$/u.test(name) ? null : (countries().capitals.get(nameKey(name)) ?? null);
}

/** The names of a country's capital, as it may be written. */
export function capitalsOf(code: string): readonly string[] {
  return countries().codes.get(code)?.capitals ?? [];
}

/** A country by its name or its demonym. */
export function countryOf(words: string): CountryEntry | null {
  return countryNamed(words) ?? countryOfDemonym(words);
}

export function countryByCode(code: string): CountryEntry | null {
  return countries().codes.get(code) ?? null;
}

function load(): Countries {
  const names = new Map<string, CountryEntry>();
  const demonyms = new Map<string, CountryEntry>();
  const capitals = new Map<string, CountryEntry>();
  const codes = new Map<string, CountryEntry>();
  for (const row of readTable(FILE)) {
    const code = row.code ?? "";
    if (!/^[A-Z]{3}$/.test(code)) throw new Error(`lexicon/${FILE}: "${code}" is no country code`);
    const entry: CountryEntry = {
      code,
      name: row.name ?? "",
      demonyms: cellValues(row.demonyms),
      capitals: cellValues(row.capitals),
    };
    addOnce(codes, code, entry, FILE);
    for (const form of [entry.name, ...cellValues(row.variants)]) addOnce(names, listedKey(form), entry, FILE);
    for (const form of entry.demonyms) addOnce(demonyms, nameKey(form), entry, FILE);
    for (const form of entry.capitals) addOnce(capitals, nameKey(form), entry, FILE);
  }
  return { names, demonyms, capitals, codes };
}
