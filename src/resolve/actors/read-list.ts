import { readFileSync } from "node:fs";

export type ListRow = Readonly<Record<string, string>>;

/** The folder of the word lists; the same from `src/` and from `dist/`. */
const LEXICON = new URL("../../../lexicon/", import.meta.url);

/** Rows of a tab-separated word list of `lexicon/`: `#` lines and blank ones are comments, the first other line names the columns. */
export function readList(name: string): readonly ListRow[] {
  const lines = readFileSync(new URL(name, LEXICON), "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = (lines[0] ?? "").split("\t").map((column) => column.trim());
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ""]));
  });
}

/** The values of a cell, parted by "|". */
export function valuesOf(cell: string | undefined): readonly string[] {
  return (cell ?? "").split("|").flatMap((value) => value.trim() || []);
}
