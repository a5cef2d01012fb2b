import { readFileSync } from "node:fs";

/** Rows of a tab-separated list below this folder: `#` lines are comments, the first other line names the columns. */
export function wordList(name: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = (lines[0] ?? "").split("\t");
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? ""]));
  });
}

/** The values of a cell, parted by "|". */
export const valuesOf = (cell: string | undefined): readonly string[] => (cell ?? "").split("|").filter(Boolean);
