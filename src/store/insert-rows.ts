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

/** From so many rows of so few columns one JSON text is faster than parameters, each of which is handed over by itself. */
const NARROW = { rows: 16, columns: 6 };

/**
 * Inserts many rows, all with the same columns: faster than the query builder, whose work grows with every value. In
 * SQLite narrow rows of nothing but words and short numbers go as one JSON text.
 */
export async function insertRows<Table extends keyof Tables & string>(
  { db, kind }: CaseDb,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
  conflict?: Conflict<Insertable<Tables[Table]>>,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first) as (keyof Insertable<Tables[Table]> & string)[];
  const together =
    kind === "sqlite" && rows.length >= NARROW.rows && columns.length <= NARROW.columns ? asJson(rows, columns) : null;
  if (together !== null) {
    await db.executeQuery(CompiledQuery.raw(statementForJson({ table, columns, conflict }), [together]));
    return;
  }
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
  const row = (index: number) =>
    `(${columns.map((_, column) => (kind === "sqlite" ? "?" : `$${index * columns.length + column + 1}`)).join(", ")})`;
  const rows = Array.from({ length: size }, (_, index) => row(index)).join(", ");
  return `insert into "${table}" (${names(columns)}) values ${rows}${onConflict(conflict)}`;
}

function statementForJson({ table, columns, conflict }: Omit<Shape, "size">): string {
  const values = columns.map((_, at) => `value ->> ${at}`).join(", ");
  // Without a condition SQLite takes "on conflict" for that of a join.
  return `insert into "${table}" (${names(columns)}) select ${values} from json_each(?) where true${onConflict(conflict)}`;
}

const names = (some: readonly string[]) => some.map((name) => `"${name}"`).join(", ");

function onConflict(conflict: Shape["conflict"]): string {
  if (!conflict) return "";
  const set = conflict.set.map((name) => `"${name}" = excluded."${name}"`).join(", ");
  return ` on conflict (${names(conflict.on)}) do ${set === "" ? "nothing" : `update set ${set}`}`;
}

/** The rows as one JSON text; null where SQLite would not read a value as it is. */
function asJson(rows: readonly object[], columns: readonly string[]): string | null {
  const all: unknown[][] = [];
  for (const row of rows) {
    const values = columns.map((column) => bound((row as Readonly<Record<string, unknown>>)[column]));
    if (!values.every(isPlain)) return null;
    all.push(values);
  }
  return JSON.stringify(all);
}

/** SQLite reads numbers of up to 15 digits exactly, whole ones of any length. */
const isPlain = (value: unknown): boolean =>
  value === null ||
  typeof value === "string" ||
  (typeof value === "number" && Number.isFinite(value) && (Number.isSafeInteger(value) || String(value).length <= 15));

const bound = (value: unknown): unknown =>
  value === undefined ? null : typeof value === "string" ? plain(value) : value;
