import { CASE_TABLES } from "./all.ts";
import type { Table } from "./table.ts";

/** What every column of the tables holds. */
export const DICTIONARY: Table = {
  name: "dictionary",
  unit: "a column of a table",
  columns: [
    { name: "table", says: "the table" },
    { name: "unit", says: "what one row of it is" },
    { name: "column", says: "the column" },
    { name: "says", says: "what it holds; empty where nothing is known" },
  ],
  rows: async function* () {
    for (const { name, unit, columns } of CASE_TABLES)
      for (const column of columns) yield [name, unit, column.name, column.says];
  },
};
