import { type CsvError, parse } from "csv-parse/sync";
import { HearsayError } from "../../../model/errors.ts";
import { Sector } from "../../../model/vocabulary.ts";
import { countryOf } from "./country-of.ts";
import { type EntriesIn, type EntryRead, gathering, namesOf } from "./entries-in.ts";

/** The columns that are looked at, by their headings in small letters. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  name: ["name"],
  aliases: ["aliases", "alias"],
  kind: ["kind", "type"],
  country: ["country", "countries"],
  sectors: ["sectors", "sector"],
  id: ["id"],
};
const KINDS: Readonly<Record<string, EntryRead["kind"]>> = {
  ...{ "": null, person: "person", body: "body", organization: "body", organisation: "body" },
};
const DELIMITERS = [",", "\t", ";"];

/** Entries of a table with a heading, a row each; several values of a cell are parted by semicolons. */
export function csvEntries(content: string): EntriesIn {
  const found = gathering();
  const [heading, ...rows] = rowsOf(content, found.fault);
  const headings = (heading?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const places = Object.fromEntries(
    Object.entries(HEADINGS).map(([field, names]) => [field, headings.findIndex((cell) => names.includes(cell))]),
  );
  if ((places.name ?? -1) < 0)
    throw new HearsayError(
      "wrong-use",
      "The file is neither FollowTheMoney's JSON, an entity a line, nor a table whose first line has a column called name.",
    );
  const taken = new Set<string>();
  for (const { cells, line } of rows) {
    const entry = entryOf((field) => cells[places[field] ?? -1]?.trim() ?? "", taken);
    if (typeof entry === "string") found.fault(line, entry);
    else found.add(entry, line);
  }
  const looked = new Set(Object.values(places));
  const unused = headings.filter((cell, at) => cell !== "" && !looked.has(at));
  const faults = found.faults.toSorted((a, b) => a.line - b.line);
  return { kind: "csv", entries: found.entries, faults, others: 0, unused };
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(content: string, fault: (line: number, says: string) => void): readonly Row[] {
  const first = content.slice(0, content.search(/[\r\n]|$/));
  const [delimiter = ","] = DELIMITERS.toSorted((a, b) => first.split(b).length - first.split(a).length);
  const records = parse(content, {
    ...{ delimiter, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true, info: true },
    on_skip: (error: CsvError | undefined) => {
      fault(Number(error?.lines ?? 0), `The row cannot be read: ${error?.message.replace(/[.:]?\s*at line.*$/i, "")}.`);
      return undefined;
    },
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
}

/** The entry of a row, or why it gives none. `taken`: ids that were made for rows without one. */
function entryOf(cell: (field: string) => string, taken: Set<string>): EntryRead | string {
  const values = (field: string) =>
    cell(field)
      .split(";")
      .flatMap((value) => value.trim() || []);
  const names = cell("name") === "" ? [] : namesOf([cell("name"), ...values("aliases")]);
  const [name] = names ?? [];
  if (names === null || name === undefined) return "The row has no name, or one that is none.";
  const kind = KINDS[cell("kind").toLowerCase()];
  if (kind === undefined) return `The kind is person or body, not ${JSON.stringify(cell("kind"))}.`;
  const countries: string[] = [];
  for (const value of values("country")) {
    const country = countryOf(value);
    if (country === null) return `${JSON.stringify(value)} is no country: write its code (ISO 3166) or its name.`;
    countries.push(country);
  }
  const sectors: string[] = [];
  for (const value of values("sectors")) {
    const sector = Sector.safeParse(value.toUpperCase());
    if (!sector.success) return `${JSON.stringify(value)} is no sector: write a code such as GOV, MIL or REB.`;
    sectors.push(sector.data);
  }
  const id = cell("id") || madeId(name, taken);
  return { id, name, names, kind, countries: [...new Set(countries)].sort(), sectors: [...new Set(sectors)].sort() };
}

/** Two rows of one name without ids are two people, told apart by their place. */
function madeId(name: string, taken: Set<string>): string {
  let id = name;
  for (let more = 2; taken.has(id); more++) id = `${name} (${more})`;
  taken.add(id);
  return id;
}
