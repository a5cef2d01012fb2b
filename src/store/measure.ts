import { sql } from "kysely";
import type { Case } from "./case.ts";
import { TABLE_KEYS } from "./table-keys.ts";

/** How many rows of an index SQLite looks at: a second for a case of a million claims. */
const LOOKED_AT = 1_000;
/** The tables are measured anew when the case has so many times the reports that it had then. */
const GROWN = 2;
const MEASURED = "measured";

/**
 * Tells the database how its tables are filled, where the case has grown since it was told: so it goes the shortest of
 * several ways to what a search asks for. What is found stays the same.
 */
export async function measure(kept: Case): Promise<void> {
  const row = await kept.db
    .selectFrom("report")
    .select((of) => of.fn.max("id").as("reports"))
    .executeTakeFirst();
  const before = await kept.db.selectFrom("meta").select("value").where("key", "=", MEASURED).executeTakeFirst();
  const reports = Number(row?.reports ?? 0);
  if (reports < GROWN * Number(before?.value ?? 0) || reports === 0) return;
  await kept.transaction(async ({ db, kind }) => {
    if (kind === "postgres") await sql.raw(`analyze ${Object.keys(TABLE_KEYS).join(", ")}`).execute(db);
    else {
      await sql`pragma analysis_limit = ${sql.lit(LOOKED_AT)}`.execute(db);
      // Connections that are open look at what was measured when the schema changes: when its table is made anew.
      await sql`drop table if exists sqlite_stat1`.execute(db);
      await sql`analyze`.execute(db);
    }
    const value = String(reports);
    await db
      .insertInto("meta")
      .values({ key: MEASURED, value })
      .onConflict((on) => on.column("key").doUpdateSet({ value }))
      .execute();
  });
}
