import { existsSync, statSync } from "node:fs";
import Libsql from "libsql";
import { HearsayError } from "../../model/errors.ts";
import { countryByAlpha2, type GazetteerPlace } from "./gazetteer.ts";

interface Row {
  readonly geonames: number;
  readonly name: string;
  readonly country: string;
  readonly area: string;
  readonly kind: string;
  readonly precision: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly spelling: number;
  readonly source: string;
}

interface Opened {
  readonly file: string;
  readonly version: string;
  readonly isNamed: Libsql.Statement;
  readonly named: Libsql.Statement;
}

let opened: Opened | null = null;

/** Names looked up lately: a report names its places again and again. */
const lately = new Map<string, readonly GazetteerPlace[]>();
const MOST_KEPT = 4000;

const NAMED = `select geonames, place.name, country, area, kind, precision, population, latitude, longitude, spelling,
  source.name as source from name join place on place.id = name.place join source on source.id = place.source
  where folded = ? order by population desc, geonames, spelling limit 40`;

/** Most names asked for are none: this is all that is looked at for them. */
const IS_NAMED = "select 1 from name where folded = ? limit 1";

/**
 * Lets places of a user's dump of GeoNames, as `src/understand/lexicon/places-index.ts` keeps them, be found where ours are
 * none, for the whole process. Throws HearsayError `unreadable` for a file that is no such index.
 */
export function useOwnPlaces(file: string): void {
  lately.clear();
  opened = null;
  if (!existsSync(file) || statSync(file).size === 0)
    throw new HearsayError("unreadable", `There is no index of places ${file}.`);
  try {
    const database = new Libsql(file, { readonly: true });
    const [isNamed, named] = [database.prepare(IS_NAMED), database.prepare(NAMED)];
    opened = { file, version: versionOf(database), isNamed, named };
  } catch {
    throw new HearsayError(
      "unreadable",
      `${file} is no index of places: take it away, and add the dump again (hearsay know add).`,
    );
  }
}

/** The files that the index was made of, as one text; null where there is none. */
export const ownPlacesVersion = (): string | null => opened?.version ?? null;

/** The user's places of a folded name, the most populous first; of their areas the codes alone are known. */
export function ownPlacesNamed(folded: string): readonly GazetteerPlace[] {
  if (opened === null || folded === "") return [];
  const known = lately.get(folded);
  if (known) return known;
  if (lately.size >= MOST_KEPT) lately.clear();
  const rows = opened.isNamed.get(folded) === undefined ? [] : (opened.named.all(folded) as Row[]);
  const found = rows.map(
    ({ name, geonames, country, area, kind, precision, population, latitude, longitude, spelling, source }) => ({
      ...{ name, geonames, country: countryByAlpha2(country), area: `${country}.${area}`, kind, precision },
      ...{ population, latitude, longitude, radius: null, from: source },
      ...(spelling === 1 ? { spelling: true } : {}),
    }),
  );
  lately.set(folded, found);
  return found;
}

const versionOf = (database: Libsql.Database): string =>
  (database.prepare("select name, hash from source order by name").all() as { name: string; hash: string }[])
    .map(({ name, hash }) => `${name} ${hash}`)
    .join("\n");
