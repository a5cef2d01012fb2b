import { SECTORS } from "../../model/vocabulary.ts";
import { addOnce, cellValues, firstOf } from "./cells.ts";
import { countryNamed } from "./countries.ts";
import { listedKey, lookupKeys } from "./name-key.ts";
import { outlet } from "./outlets.ts";
import { readTable } from "./table.ts";

/** What the word lists know of a named body. */
export interface KnownActor {
  readonly name: string;
  readonly kind: "organization" | "place";
  readonly country: string | null;
  readonly sectors: readonly string[];
}

const FILE = "organisations.tsv";
let known: ReadonlyMap<string, KnownActor> | undefined;
let longest = 1;

/** A named body, medium or country; null where the lists do not hold it. Small letters alone are no name. */
export function lookup(name: string): KnownActor | null {
  if (!/[\p{Lu}\d]/u.test(name)) return null;
  known ??= load();
  const body = firstOf(known, lookupKeys(name));
  if (body) return body;
  const medium = outlet(name);
  if (medium) return { name: medium.name, kind: "organization", country: medium.country, sectors: ["JRN"] };
  const country = countryNamed(name);
  return country ? { name: country.name, kind: "place", country: country.code, sectors: [] } : null;
}

/** How many words the longest listed name has. */
export function longestName(): number {
  known ??= load();
  return longest;
}

function load(): ReadonlyMap<string, KnownActor> {
  const map = new Map<string, KnownActor>();
  const sectors: readonly string[] = SECTORS;
  for (const row of readTable(FILE)) {
    const entry: KnownActor = {
      name: row.name ?? "",
      kind: "organization",
      country: row.country || null,
      sectors: cellValues(row.sectors),
    };
    const unknown = entry.sectors.find((sector) => !sectors.includes(sector));
    if (unknown) throw new Error(`lexicon/${FILE}: unknown sector "${unknown}" at "${entry.name}"`);
    if (entry.country && !/^[A-Z]{3}$/.test(entry.country))
      throw new Error(`lexicon/${FILE}: unknown country "${entry.country}" at "${entry.name}"`);
    for (const form of new Set([entry.name, ...cellValues(row.aliases)])) {
      addOnce(map, listedKey(form), entry, FILE);
      longest = Math.max(longest, form.split(/[\s-]+/).length);
    }
  }
  return map;
}
