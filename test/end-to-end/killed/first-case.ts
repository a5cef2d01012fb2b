import { sql } from "kysely";
import { MIGRATIONS } from "../../../src/store/migrations/all.ts";
import { openCase } from "../../../src/store/open.ts";

const AT = "2023-05-05T00:00:00.000Z";

/**
 * A file as the first schema kept it, with so many reports. Its rows are written out, for what the program writes today
 * needs today's tables; migrations are never changed, so they stay what they were.
 */
export async function makeFirstCase(where: string, reports: number): Promise<void> {
  const first = await openCase(where, { create: true, migrations: MIGRATIONS.slice(0, 1) });
  await first.transaction(async ({ db }) => {
    const keys = Array.from({ length: reports }, (_, at) => `older/${at}`);
    for (const [at, key] of keys.entries()) {
      await sql`
        insert into report (id, key, text_hash, title, publisher, published_day, handling, length, claims, added_at)
        values (${at + 1}, ${key}, ${key}, 'Shots in Beni', 'Radio Kivu', '2023-05-04', 'open', 0, 0, ${AT})`.execute(
        db,
      );
      await sql`insert into report_body (report, body) values (${at + 1}, x'')`.execute(db);
      await sql`
        insert into reading (report, version, model, lexicon, read_at, body)
        values (${at + 1}, '0.0.1', 'none', '', ${AT}, x'')`.execute(db);
      await sql`insert into report_words (rowid, title, body) values (${at + 1}, 'Shots in Beni', '')`.execute(db);
    }
    const detail = JSON.stringify({ reports: keys });
    await sql`insert into log (at, author, action, detail) values (${AT}, 'nobody', 'add', ${detail})`.execute(db);
  });
  await first.close();
}
