import { readFileSync } from "node:fs";

/** What is decided by tables in resolution; the same folder from `src/` and from `dist/`. */
const TABLES = new URL("../../lexicon/resolve/", import.meta.url);
export type Row = Readonly<Record<string, string>>;

/**
 * Rows of a tab-separated table of `lexicon/resolve/`: `#` lines and blank lines are comments, the first other line
 * names the columns. Throws where a line has more cells than columns: the table's fault, not a report's.
 */
export function readLexiconTable(name: string): readonly Row[] {
  const lines = readFileSync(new URL(name, TABLES), "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith("#"));
  const columns = lines[0]?.split("\t").map((column) => column.trim()) ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`lexicon/resolve/${name}: too many cells in "${line}"`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ""]));
  });
}

/** What a table gives under a name; throws where the table has no such row. */
export function rowNamed<T>(rows: ReadonlyMap<string, T>, name: string, table: string): T {
  const row = rows.get(name);
  if (row === undefined) throw new Error(`lexicon/resolve/${table} has no row for "${name}"`);
  return row;
}
