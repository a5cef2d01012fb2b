import { CompiledQuery, type Insertable } from "kysely";
import { plain } from "./among.ts";
import type { CaseDb, CaseKind } from "./case.ts";
import type { Tables } from "./tables.ts";

export interface Conflict<Row> {
  /** The columns of the key that may be there already. */
  readonly on: readonly (keyof Row & string)[];
  /** The columns that are replaced then; none: the row stays as it was. */
  readonly set: readonly (keyof Row & string)[];
}

/** Rows of one statement: in SQLite a fixed number, so that it is prepared once; in PostgreSQL few round trips. */
const ROWS: Readonly<Record<CaseKind, number>> = { sqlite: 16, postgres: 500 };

/** Inserts many rows, all with the same columns: faster than the query builder, whose work grows with every value. */
export async function insertRows<Table extends keyof Tables & string>(
  { db, kind }: CaseDb,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  conflict?: Conflict<Insertable<Tables[Table]>>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof Insertable<Tables[Table]> & string)[];
  for (let at = 0; at < rows.length; ) {
    const left = rows.length - at;
    const size = kind === "sqlite" && left < ROWS.sqlite ? 1 : Math.min(left, ROWS[kind]);
    const values: unknown[] = [];
    for (const row of rows.slice(at, at + size)) for (const column of columns) values.push(bound(row[column]));
    await db.executeQuery(CompiledQuery.raw(statement(kind, { table, columns, size, conflict }), values));
    at += size;
  }
}

interface Shape {
  readonly table: string;
  readonly columns: readonly string[];
  readonly size: number;
  readonly conflict: { readonly on: readonly string[]; readonly set: readonly string[] } | undefined;
}

function statement(kind: CaseKind, { table, columns, size, conflict }: Shape): string {
  const names = (some: readonly string[]) => some.map((name) => `"${name}"`).join(", ");
  const row = (index: number) =>
    `(${columns.map((_, column) => (kind === "sqlite" ? "?" : `$${index * columns.length + column + 1}`)).join(", ")})`;
  const rows = Array.from({ length: size }, (_, index) => row(index)).join(", ");
  const insert = `insert into "${table}" (${names(columns)}) values ${rows}`;
  if (!conflict) return insert;
  const set = conflict.set.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  return `${insert} on conflict (${names(conflict.on)}) do ${set === "" ? "nothing" : `update set ${set}`}`;
}

const bound = (value: unknown): unknown =>
  value === undefined ? null : typeof value === "string" ? plain(value) : value;
