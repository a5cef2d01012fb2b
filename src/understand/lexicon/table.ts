import { readFileSync } from "node:fs";
import { parseTable, type Row } from "../../model/lexicon-table.ts";
import { packageFile } from "../../model/package-file.ts";
import { ownRows } from "./own-lists.ts";

/**
 * Rows of a tab-separated word list: `#` lines and blank lines are comments, the first other line names the columns.
 * Then the rows of the user's list of the same name, if there is one; a row of ours whose first cell stands there too is
 * left out. Throws where a list is broken: that is its maintainer's fault, not the report's.
 */
export function readTable(name: string): readonly Row[] {
  const { columns, rows } = parseTable(readFileSync(packageFile(`lexicon/${name}`), "utf8"), `lexicon/${name}`);
  const own = ownRows(name, columns);
  if (own.length === 0) return rows;
  const [first = ""] = columns;
  const replaced = new Set(own.map((row) => row[first]));
  return [...rows.filter((row) => !replaced.has(row[first])), ...own];
}
