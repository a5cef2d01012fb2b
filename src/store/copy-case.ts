import { sql } from "kysely";
import type { Case, CaseDb } from "./case.ts";
import { insertRows } from "./insert-rows.ts";
import { reindex } from "./queries/reindex.ts";
import { type KeptTable, TABLE_KEYS } from "./table-keys.ts";

const ROWS_AT_ONCE = 1_000;

/**
 * Copies all of a case, as it stands at one moment, into a new one of either kind: a backup of a server's case in a file,
 * or a file's case into a server. All or nothing; the new case must be empty and is the same case afterwards.
 */
export async function copyCase(from: Case, to: Case): Promise<void> {
  const tables = Object.keys(TABLE_KEYS) as KeptTable[];
  await from.snapshot((source) =>
    to.transaction(async (target) => {
      for (const table of ["meta", "migration"] as const) await target.db.deleteFrom(table).execute();
      for (const table of tables) await copyTable(source, target, table);
      await reindex(target);
    }),
  );
}

type Row = Readonly<Record<string, unknown>>;

/** In pieces, each starting behind the key with which the last one ended. */
async function copyTable(source: CaseDb, target: CaseDb, table: KeptTable): Promise<void> {
  const columns = TABLE_KEYS[table];
  const key = sql.join(columns.map((column) => sql.ref(column)));
  for (let last: Row | undefined; ; ) {
    const start = last;
    const after = start ? sql`where (${key}) > (${sql.join(columns.map((column) => start[column]))})` : sql``;
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${after} order by ${key} limit ${sql.lit(ROWS_AT_ONCE)}`.execute(source.db);
    await insertRows(target, table, rows.map(bytesAsBuffers) as never);
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1);
  }
}

/** SQLite hands bytes out in a form that PostgreSQL does not take. */
const bytesAsBuffers = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value instanceof ArrayBuffer ? Buffer.from(value) : value]),
  );
