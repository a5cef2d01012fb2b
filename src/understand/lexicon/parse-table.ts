export type Row = Readonly<Record<string, string>>;

/** The columns and rows of a list; `where` names it in errors. */
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
