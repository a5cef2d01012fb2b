import type { Form } from "../form.ts";
import { CASE_TABLES } from "../tables/all.ts";
import { DICTIONARY } from "../tables/dictionary.ts";
import { workbook } from "../written/workbook.ts";

/** Columns that hold sentences are wider. */
const WIDE = new Set(["sentence", "content", "title", "label", "summary", "conflicts", "says", "forms", "roles"]);

/** The same tables as one Excel workbook, the data dictionary first. */
export const XLSX: Form = {
  name: "xlsx",
  says: "the same tables as an Excel workbook, with a data dictionary",
  unit: "a row of each sheet: see its unit in the data dictionary",
  tables: CASE_TABLES,
  several: false,
  files: (view, settings) => [
    {
      name: "case.xlsx",
      media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      pieces: workbook(
        [DICTIONARY, ...CASE_TABLES].map(({ name, columns, rows }) => ({
          name,
          columns: columns.map((column) => ({ name: column.name, width: WIDE.has(column.name) ? 60 : 14 })),
          rows: rows(view, settings),
        })),
      ),
    },
  ],
};
