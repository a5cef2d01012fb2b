import { type SelectQueryBuilder, sql } from "kysely";
import type { CaseDb } from "./case.ts";
import type { Tables } from "./tables.ts";

/**
 * The rows of a query of many small rows. SQLite hands them over as one JSON text: several times as fast as row by row.
 * Numbers with more than 15 digits lose the rest.
 */
export async function rowsAtOnce<Row extends object>(
  { db, kind }: CaseDb,
  // biome-ignore lint/suspicious/noExplicitAny: any table of the case may be joined in
  query: SelectQueryBuilder<Tables & Record<string, any>, any, Row>,
  columns: readonly (keyof Row & string)[],
): Promise<readonly Row[]> {
  if (kind === "postgres") return query.execute() as Promise<Row[]>;
  const values = sql.join(columns.map((column) => sql.ref(column)));
  const { rows } = await sql<{ rows: string }>`
    select json_group_array(json_array(${values})) as rows from (${query})`.execute(db);
  const found = JSON.parse(rows[0]?.rows ?? "[]") as readonly (readonly unknown[])[];
  return found.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as Row);
}
