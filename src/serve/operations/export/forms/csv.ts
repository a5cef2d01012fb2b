import type { FileOut, Form, Settings } from "../form.ts";
import { CASE_TABLES } from "../tables/all.ts";
import { DICTIONARY } from "../tables/dictionary.ts";
import type { Table } from "../tables/table.ts";
import type { CaseView } from "../view/case-view.ts";
import { csvRow } from "../written/csv.ts";
import { gathered } from "../written/gathered.ts";

/** The case as tables of comma-separated values (RFC 4180, UTF-8), a file each, with a data dictionary. */
export const CSV: Form = {
  name: "csv",
  says: "tables of comma-separated values: reports, claims, parties, chains, counts, actors, events",
  unit: "a row of each table: see its unit in the data dictionary",
  tables: CASE_TABLES,
  several: true,
  files: (view, settings) => [...CASE_TABLES, DICTIONARY].map((table) => csvFile(table, view, settings)),
};

/** A table as one file. */
export const csvFile = (table: Table, view: CaseView, settings: Settings): FileOut => ({
  name: `${table.name}.csv`,
  media: "text/csv; charset=utf-8",
  pieces: gathered(csvLines(table, view, settings)),
});

async function* csvLines({ columns, rows }: Table, view: CaseView, settings: Settings): AsyncGenerator<string> {
  yield csvRow(columns.map(({ name }) => name));
  for await (const row of rows(view, settings)) yield csvRow(row);
}
