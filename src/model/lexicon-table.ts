import { readFileSync } from "node:fs";
import { packageFile } from "./package-file.ts";

export type Row = Readonly<Record<string, string>>;

/**
 * The columns and rows of a tab-separated table: `#` lines and blank lines are comments, the first other line names the
 * columns. Throws where a line has more cells than columns, with `where`: its maintainer's fault, not a report's.
 */
export function parseTable(
  text: string,
  where: string,
): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith("#"));
  const columns = lines[0]?.split("\t").map((column) => column.trim()) ?? [];
  const rows = lines.slice(1).map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`${where}: too many cells in "${line}"`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ""]));
  });
  return { columns, rows };
}

/** The rows of a table of ours, by its path below `lexicon/`. */
export const readLexiconTable = (name: string): readonly Row[] =>
  parseTable(readFileSync(packageFile(`lexicon/${name}`), "utf8"), `lexicon/${name}`).rows;

/** The values of a cell, parted by "|". */
export const valuesOf = (cell: string | undefined): readonly string[] =>
  (cell ?? "").split("|").flatMap((value) => value.trim() || []);

/** What a table gives under a name; throws where the table has no such row. */
export function rowNamed<T>(rows: ReadonlyMap<string, T>, name: string, table: string): T {
  const row = rows.get(name);
  if (row === undefined) throw new Error(`lexicon/${table} has no row for "${name}"`);
  return row;
}
