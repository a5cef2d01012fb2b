import { readFileSync } from "node:fs";

/** The folder of the word lists that people edit; the same from `src/` and from `dist/`. */
const LEXICON = new URL("../../../lexicon/", import.meta.url);

/**
 * Rows of a tab-separated word list: `#` lines and blank lines are comments, the first other line names the columns.
 * Throws where a row has more cells than columns: a broken list is the maintainer's fault, not the report's.
 */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(name, LEXICON), "utf8")
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("#"));
  const columns = lines[0]?.split("\t") ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`lexicon/${name}: too many cells in "${line}"`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ""]));
  });
}
