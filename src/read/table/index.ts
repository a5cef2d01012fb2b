import { type CsvError, parse } from "csv-parse/sync";
import { HearsayError } from "../../model/errors.ts";
import { columnsOf } from "../columns.ts";
import { decodeText } from "../decode.ts";
import { charsetOf } from "../html/charset.ts";
import { type Given, MEGABYTE, type Piece, type Room } from "../room.ts";
import { reportOfRow } from "../rows.ts";

/** A row a report: comma-, semicolon- or tab-separated, as spreadsheets, GDELT and Media Cloud write them. */
export const TABLE: Room = { says: "a table", mostBytes: 512 * MEGABYTE, read: readRows };

const DELIMITERS = [",", "\t", ";", "|"];

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function* readRows(given: Given): Generator<Piece> {
  const text = decodeText(given.bytes, given.encoding ?? charsetOf(given.type)).replace(/^\uFEFF/, "");
  const { rows, faults } = rowsOf(text);
  const [heading, ...others] = rows;
  if (!heading) throw new HearsayError("empty-text", "The table is empty.");
  const headings = heading.cells.map((cell) => cell.trim());
  const columns = columnsOf(headings, given.columns);
  if (!columns.has("text") && !columns.has("title")) throw noText(headings);
  for (const { cells, line } of others) {
    const row = Object.fromEntries(headings.map((name, at) => [name, cells[at] ?? ""]));
    yield { report: reportOfRow(row, columns, `${given.id}#${line}`), line };
  }
  for (const { message, line } of faults)
    yield { error: new HearsayError("broken", `The row cannot be read: ${message}.`), id: null, line };
}

function rowsOf(text: string) {
  const faults: { message: string; line: number }[] = [];
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const [delimiter = ","] = DELIMITERS.toSorted((a, b) => first.split(b).length - first.split(a).length);
  const records = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    info: true,
    on_skip: (error: CsvError | undefined) => {
      faults.push({
        message: error?.message.replace(/[.:]?\s*at line.*$/i, "") ?? "no row",
        line: Number(error?.lines ?? 0),
      });
      return undefined;
    },
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  const rows = records.map(({ record, info }): Row => ({ cells: record, line: info.lines }));
  return { rows, faults };
}

function noText(headings: readonly string[]): HearsayError {
  const shown = headings
    .slice(0, 12)
    .map((name) => JSON.stringify(name.slice(0, 40)))
    .join(", ");
  return new HearsayError(
    "bad-report",
    `No column is a text or a title: there are ${shown}${headings.length > 12 ? " and more" : ""}. Say which with --columns text=NAME,title=NAME.`,
  );
}
