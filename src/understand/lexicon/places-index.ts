import { copyFileSync, existsSync, renameSync, rmSync } from "node:fs";
import Libsql from "libsql";
import { HearsayError } from "../../model/errors.ts";
import { foldName } from "./gazetteer.ts";
import { placeFeature } from "./place-features.ts";

/** A file of places in the columns that GeoNames publishes (https://download.geonames.org/export/dump/readme.txt). */
export interface PlacesSource {
  /** What it is called in `why`. */
  readonly name: string;
  /** SHA-256 of the file; asked for once all lines are read. */
  readonly hash: () => string;
}

export interface PlacesPut {
  readonly places: number;
  readonly names: number;
  /** Places of kinds that are passed over (src/understand/lexicon/place-features.ts). */
  readonly others: number;
  /** Lines that are no place, with their numbers; the first of them. */
  readonly faults: readonly { readonly line: number; readonly says: string }[];
  readonly refused: number;
}

/** Columns of a line: geonameid, name, asciiname, alternatenames, latitude, … , modification date. */
const COLUMNS = 19;
const FAULTS_TOLD = 100;
const LONGEST_NAME = 80;

const SCHEMA = `
  create table if not exists source (id integer primary key, name text not null unique, hash text not null);
  create table if not exists place (id integer primary key, source integer not null, geonames integer not null,
    name text not null, country text not null, area text not null, kind text not null, precision text not null,
    population integer not null, latitude real not null, longitude real not null);
  create table if not exists name (folded text not null, place integer not null, spelling integer not null,
    primary key (folded, place)) without rowid;
  create temp table named (folded text not null, place integer not null, spelling integer not null);
`;

/**
 * Puts places under their names into an index of SQLite, made where there is none. It is written into a copy, which takes
 * the index' place when it is whole. Throws HearsayError `wrong-use` where a file of that name is there or gives no place.
 */
export async function putPlaces(file: string, source: PlacesSource, lines: AsyncIterable<string>): Promise<PlacesPut> {
  return replaced(file, async (database) => {
    if (database.prepare("select 1 from source where name = ?").get(source.name) !== undefined)
      throw new HearsayError(
        "wrong-use",
        `There is a file of places ${JSON.stringify(source.name)} already: take it away first (hearsay know remove), or give this one another name.`,
      );
    const { lastInsertRowid } = database.prepare("insert into source (name, hash) values (?, '')").run(source.name);
    const put = await putLines(database, Number(lastInsertRowid), lines);
    if (put.places === 0) throw noPlace(put);
    database.prepare("update source set hash = ? where id = ?").run(source.hash(), lastInsertRowid);
    // in order, so that the index is written from its beginning to its end
    database.exec(
      "insert or ignore into name select folded, place, min(spelling) from named group by folded, place order by folded, place",
    );
    return put;
  });
}

/** Takes the places of one file out again; the index goes with its last. Whether the file was there. */
export async function dropPlaces(file: string, name: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const left = await replaced(file, async (database) => {
    const row = database.prepare("select id from source where name = ?").get(name) as { id: number } | undefined;
    if (!row) return null;
    database.prepare("delete from name where place in (select id from place where source = ?)").run(row.id);
    database.prepare("delete from place where source = ?").run(row.id);
    database.prepare("delete from source where id = ?").run(row.id);
    return (database.prepare("select count(*) as n from source").get() as { n: number }).n;
  });
  if (left === 0) rmSync(file);
  return left !== null;
}

async function replaced<T>(file: string, work: (database: Libsql.Database) => Promise<T>): Promise<T> {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  if (existsSync(file)) copyFileSync(file, part);
  const database = new Libsql(part);
  try {
    database.exec("pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -65536; begin");
    database.exec(SCHEMA);
    const given = await work(database);
    database.exec("commit; pragma synchronous = full; pragma user_version = 1");
    database.close();
    renameSync(part, file);
    return given;
  } catch (error) {
    database.close();
    rmSync(part, { force: true });
    throw error;
  }
}

async function putLines(database: Libsql.Database, source: number, lines: AsyncIterable<string>): Promise<PlacesPut> {
  const place = database.prepare(
    "insert into place (source, geonames, name, country, area, kind, precision, population, latitude, longitude) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const named = database.prepare("insert into named values (?, ?, ?)");
  const faults: { line: number; says: string }[] = [];
  let [line, places, names, others, refused] = [0, 0, 0, 0, 0];
  for await (const text of lines) {
    line++;
    if (text.trim() === "") continue;
    const read = placeOf(text);
    if (typeof read === "string") {
      refused++;
      if (faults.length < FAULTS_TOLD) faults.push({ line, says: read });
      continue;
    }
    if (read === null) {
      others++;
      continue;
    }
    const { lastInsertRowid } = place.run(source, ...read.cells);
    for (const [folded, spelling] of read.names) named.run(folded, lastInsertRowid, spelling);
    places++;
    names += read.names.size;
  }
  return { places, names, others, faults, refused };
}

interface PlaceRead {
  readonly cells: readonly (string | number)[];
  /** Folded names; 1 for those that are not its main one. */
  readonly names: ReadonlyMap<string, 0 | 1>;
}

/** A place of a line; null for one of a kind that is passed over, a word where the line is none. */
function placeOf(line: string): PlaceRead | string | null {
  const cells = line.split("\t");
  if (cells.length !== COLUMNS) return `It has ${cells.length} columns, and GeoNames' lines have ${COLUMNS}.`;
  const [id = "", name = "", ascii = "", others = "", latitude = "", longitude = "", featureClass = "", code = ""] =
    cells;
  const [country = "", area = "", people = ""] = [cells[8], cells[10], cells[14]];
  if (!/^\d{1,10}$/.test(id) || name.trim() === "") return "It has no number or no name.";
  const [north, east] = [Number(latitude), Number(longitude)];
  if (latitude.trim() === "" || longitude.trim() === "" || !(Math.abs(north) <= 90) || !(Math.abs(east) <= 180))
    return `${JSON.stringify(latitude)}, ${JSON.stringify(longitude)} is no place on the earth.`;
  const feature = placeFeature(featureClass, code);
  if (feature === null) return null;
  const names = new Map<string, 0 | 1>();
  for (const [written, spelling] of [[name, 0], [ascii, 0], ...others.split(",").map((one) => [one, 1] as const)] as [
    string,
    0 | 1,
  ][]) {
    const folded = written.length > LONGEST_NAME || written.includes("/") ? "" : foldName(written);
    if (folded.length > 1 && !/^\d+$/.test(folded) && !names.has(folded)) names.set(folded, spelling);
  }
  const population = /^\d+$/.test(people) ? Number(people) : 0;
  return {
    cells: [Number(id), name, country, area, feature.kind, feature.precision, population, north, east],
    names,
  };
}

function noPlace({ faults, others }: PlacesPut): HearsayError {
  const [first] = faults;
  const why = first
    ? ` Line ${first.line}: ${first.says}`
    : others > 0
      ? " All its places are of kinds passed over."
      : "";
  return new HearsayError("wrong-use", `The file gives no place.${why}`, { faults });
}
