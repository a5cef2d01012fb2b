import { readFileSync } from "node:fs";

/** The folder of what is edited by hand; the same from `src/` and from `dist/`. */
const LEXICON = new URL("../../lexicon/", import.meta.url);

export type Row = Readonly<Record<string, string>>;

/**
 * Rows of a tab-separated table of `lexicon/`: `#` lines and blank lines are comments, the first other line names the
 * columns. Throws where a line has more cells than columns: the table's fault, not a report's.
 */
export function readTable(name: string): readonly Row[] {
  const lines = readFileSync(new URL(name, LEXICON), "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith("#"));
  const columns = lines[0]?.split("\t").map((column) => column.trim()) ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`lexicon/${name}: too many cells in "${line}"`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ""]));
  });
}
