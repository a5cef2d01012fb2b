import type { Settings } from "../form.ts";
import type { CaseView } from "../view/case-view.ts";

export type Cell = string | number | null;

/** A column and what it holds, for the data dictionary. */
export interface ColumnSays {
  readonly name: string;
  readonly says: string;
}

/** What a table is, for its reference. */
export interface TableSays {
  readonly name: string;
  /** What one row is: "a claim". */
  readonly unit: string;
  readonly columns: readonly ColumnSays[];
}

/** A table that goes out, its rows as they come. */
export interface Table extends TableSays {
  readonly rows: (view: CaseView, settings: Settings) => AsyncIterable<readonly Cell[]>;
}

/** A column's name, what it holds, and how it is got from what the row is made of. */
export type Column<Of> = readonly [name: string, says: string, of: (row: Of, settings: Settings) => Cell];

interface TableOf<Of> {
  readonly name: string;
  readonly unit: string;
  readonly columns: readonly Column<Of>[];
  /** What the rows are made of. */
  readonly of: (view: CaseView, settings: Settings) => AsyncIterable<Of>;
}

/** A table from its columns. */
export function table<Of>({ name, unit, columns, of }: TableOf<Of>): Table {
  return {
    name,
    unit,
    columns: columns.map(([column, says]) => ({ name: column, says })),
    rows: async function* (view, settings) {
      for await (const row of of(view, settings)) yield columns.map(([, , cell]) => cell(row, settings));
    },
  };
}

/** Several rows from each thing that comes. */
export async function* each<From, To>(from: AsyncIterable<From>, to: (one: From) => Iterable<To>): AsyncGenerator<To> {
  for await (const one of from) yield* to(one);
}

/** A list in one cell. */
export const listed = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join("; "));
