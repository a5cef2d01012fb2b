import { sql } from "kysely";
import { HearsayError } from "../model/errors.ts";
import type { CaseDb } from "./case.ts";
import type { Migration } from "./migrations/all.ts";

/** Runs the migrations that a case has not had yet, within the transaction that it is given. */
export async function migrate({ db, kind }: CaseDb, from: number, migrations: readonly Migration[]): Promise<void> {
  if (from === 0) {
    await sql`create table meta (key text primary key, value text not null)`.execute(db);
    await sql`create table migration (number integer primary key, name text not null, at text not null)`.execute(db);
    await db.insertInto("meta").values({ key: "id", value: crypto.randomUUID() }).execute();
  }
  for (const { number, name, statements } of migrations.filter(({ number }) => number > from)) {
    for (const statement of statements(kind)) await sql.raw(statement).execute(db);
    await db.insertInto("migration").values({ number, name, at: new Date().toISOString() }).execute();
  }
}

/** Throws `newer-case` for a schema that only a later version of the program knows. */
export function refuseNewer(schema: number, where: string, known: number): void {
  if (schema <= known) return;
  throw new HearsayError(
    "newer-case",
    `The case ${where} was written by a newer version of Hearsay (schema ${schema}; this one knows ${known}). Install that version; nothing was changed.`,
    { schema, known },
  );
}
