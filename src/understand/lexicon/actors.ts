import { addOnce, cellValues, firstOf } from "./cells.ts";
import { countryNamed } from "./countries.ts";
import { checkedCountry } from "./country-cell.ts";
import { foldName } from "./gazetteer.ts";
import { listedKey, lookupKeys, nameKey } from "./name-key.ts";
import { outlet } from "./outlets.ts";
import { regionNamed } from "./regions.ts";
import { sectorsOfCell } from "./sector-cell.ts";
import { soundKey } from "./sound-key.ts";
import { readTable } from "./table.ts";

/** What the word lists know of a named body. */
export interface KnownActor {
  readonly name: string;
  readonly kind: "organization" | "place";
  readonly country: string | null;
  readonly sectors: readonly string[];
}

const BODIES = "organisations.tsv";
const POLITIES = "polities.tsv";
interface Known {
  readonly byName: ReadonlyMap<string, KnownActor>;
  readonly bySound: ReadonlyMap<string, KnownActor>;
  /** Short forms that bodies of several countries have, by country and form. */
  readonly shared: ReadonlyMap<string, KnownActor>;
  readonly sharedForms: ReadonlySet<string>;
  /** Words of the longest listed name. */
  readonly longest: number;
}
let loaded: Known | undefined;

const known = (): Known => {
  loaded ??= load();
  return loaded;
};

/** A named body, medium or country; null where the lists do not hold it. Small letters alone are no name. */
export function lookup(name: string): KnownActor | null {
  if (!/[\p{Lu}\d]/u.test(name)) return null;
  const body = firstOf(known().byName, lookupKeys(name));
  if (body) return body;
  const medium = outlet(name);
  if (medium) {
    const sectors = medium.state ? ["JRN", "GOV"] : ["JRN"];
    return { name: medium.name, kind: "organization", country: medium.country, sectors };
  }
  const country = countryNamed(name);
  if (!country) return null;
  // "Gaza", "Scotland": a part that goes by its country's code is not the country, nor another part of it
  const part = regionNamed(foldName(name));
  const own = part?.country === country.code ? part.name : country.name;
  return { name: own, kind: "place", country: country.code, sectors: [] };
}

/** The same; a form that bodies of several countries share is taken where just one of the countries is among those told of. */
export function lookupAmong(name: string, countries: ReadonlySet<string>): KnownActor | null {
  const sure = lookup(name);
  if (sure || countries.size === 0) return sure;
  const keys = sharedKeys(name);
  const found = [...countries].flatMap(
    (code) =>
      firstOf(
        known().shared,
        keys.map((key) => `${code} ${key}`),
      ) ?? [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether several bodies share a name, so that only the report's countries tell which is meant. */
export function isShared(name: string): boolean {
  return /\p{Lu}/u.test(name) && sharedKeys(name).some((key) => known().sharedForms.has(key));
}

/** A listed body by another spelling of its name in Latin letters; only names of more than one word. */
export function lookupBySound(name: string): KnownActor | null {
  const key = /^\p{Lu}/u.test(name.replace(/^the /i, "")) ? soundKey(name) : null;
  return key === null ? null : (known().bySound.get(key) ?? null);
}

/** As written, and as it sounds. */
function sharedKeys(form: string): readonly string[] {
  const sound = soundKey(form);
  return sound === null ? [nameKey(form)] : [nameKey(form), `~${sound}`];
}

/** How many words the longest listed name has. */
export function longestName(): number {
  return known().longest;
}

function load(): Known {
  const byName = new Map<string, KnownActor>();
  const shared = new Map<string, KnownActor>();
  const sounds = new Map<string, KnownActor | null>();
  let longest = 1;
  for (const file of [BODIES, POLITIES])
    for (const row of readTable(file)) {
      const entry: KnownActor = {
        name: row.name ?? "",
        kind: file === POLITIES ? "place" : "organization",
        country: checkedCountry(row.country, `lexicon/${file}: ${row.name}`),
        sectors: sectorsOfCell(row.sectors, `lexicon/${file}: ${row.name}`),
      };
      for (const form of new Set([entry.name, ...cellValues(row.aliases)])) {
        addOnce(byName, listedKey(form), entry, file);
        longest = Math.max(longest, form.split(/[\s-]+/).length);
        const sound = soundKey(form);
        if (sound) sounds.set(sound, (sounds.get(sound) ?? entry) === entry ? entry : null);
      }
      for (const form of cellValues(row.shared))
        for (const key of sharedKeys(form)) addOnce(shared, `${entry.country} ${key}`, entry, file);
    }
  const bySound = new Map([...sounds].flatMap(([key, entry]) => (entry ? [[key, entry] as const] : [])));
  const sharedForms = new Set([...shared.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));
  return { byName, bySound, shared, sharedForms, longest };
}
