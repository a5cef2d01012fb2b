import { expect, test } from "vitest";
import { parseTable, readLexiconTable, rowNamed, valuesOf } from "./lexicon-table.ts";

test("comments and blank lines are passed over; a cell that is left out is empty; blanks around cells go", () => {
  const table = "# rivers and where they end\nriver\tsea\tlength\r\n\nNiger \t Gulf of Guinea\n# more\nVolta\t\t1500\n";
  expect(parseTable(table, "rivers.tsv")).toEqual({
    columns: ["river", "sea", "length"],
    rows: [
      { river: "Niger", sea: "Gulf of Guinea", length: "" },
      { river: "Volta", sea: "", length: "1500" },
    ],
  });
});

test("a line with more cells than columns is a fault, told with its table", () => {
  expect(() => parseTable("river\nNiger\tMali", "rivers.tsv")).toThrow('rivers.tsv: too many cells in "Niger\tMali"');
});

test("a row that lacks is told with its table", () => {
  const rows = new Map([["Niger", 1]]);
  expect(rowNamed(rows, "Niger", "rivers.tsv")).toBe(1);
  expect(() => rowNamed(rows, "Volta", "rivers.tsv")).toThrow('lexicon/rivers.tsv has no row for "Volta"');
});

test("values of a cell are parted by upright strokes", () => {
  expect(valuesOf("Niger| Volta|")).toEqual(["Niger", "Volta"]);
  expect(valuesOf(undefined)).toEqual([]);
});

test("tables of ours are read by their path", () => {
  expect(readLexiconTable("export/cameo-roles.tsv")[0]).toMatchObject({ sector: expect.any(String) });
});
