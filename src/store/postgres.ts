import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import { HearsayError } from "../model/errors.ts";
import type { Case, CaseDb } from "./case.ts";
import { migrate, refuseNewer } from "./migrate.ts";
import type { Migration } from "./migrations/all.ts";
import { noWaitingWithin, WITHIN_SNAPSHOT, WITHIN_TRANSACTION } from "./no-waiting-within.ts";
import { postgresError } from "./postgres-errors.ts";
import type { Tables } from "./tables.ts";

/** Connections of one process; one of them at most is writing. */
const CONNECTIONS = 8;
const OLDEST = 15;
/** How long a writer waits for the one before it, as long as in SQLite. */
const LOCK_WAIT = "60s";

/**
 * Settings of our connections. Machine code for a query pays where it runs for seconds; here it costs a tenth of one each
 * time. A page of a large case sorts or gathers some ten thousand claims, which are to stay in memory.
 */
const SETTINGS = "-c jit=off -c work_mem=32MB -c default_transaction_read_only=on";

/** int8 and numeric: counts and sums, all within what a number holds exactly. */
const NUMBERS = new Set([20, 1700]);

interface Opening {
  readonly create: boolean;
  readonly migrations: readonly Migration[];
}

/**
 * Opens a case kept in a schema of a PostgreSQL database: `hearsay`, or the one that `?schema=` of the address names.
 * Connections read only, unless a transaction says otherwise; transactions take turns by a lock on the schema's name.
 */
export async function openPostgres(address: string, { create, migrations }: Opening): Promise<Case> {
  const { schema, connection, where } = partsOf(address);
  // Only here: a case in a file does without.
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: connection,
    max: CONNECTIONS,
    application_name: "hearsay",
    options: `-c search_path=${schema} ${SETTINGS}`,
    types: { getTypeParser: (oid, format) => (NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format)) },
  });
  // Of a connection that breaks, the query under way says what is wrong, or the next one; unheard, it would end us.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const dialect = new PostgresDialect({ pool });
  const db = new Kysely<Tables>({ dialect });
  const snapshots = noWaitingWithin(dialect, WITHIN_SNAPSHOT);
  const transactions = noWaitingWithin(dialect, WITHIN_TRANSACTION);
  const reading = new Kysely<Tables>(snapshots);
  const writing = new Kysely<Tables>(transactions);
  try {
    await prepareSchema(db, schema, { create, migrations, where });
  } catch (error) {
    await db.destroy();
    throw postgresError(error);
  }
  const one = (connected: Kysely<Tables>): CaseDb => ({ db: connected, kind: "postgres" });
  return {
    db: reading,
    kind: "postgres",
    schema,
    where,
    transaction: (work) =>
      writing.connection().execute((connected) =>
        within(connected, "begin isolation level read committed read write", async () => {
          await takeTurn(connected, schema);
          refuseNewer(await schemaOf(connected), where, migrations.length);
          return transactions.hold(() => work(one(connected)));
        }),
      ),
    snapshot: (work) =>
      reading
        .connection()
        .execute((connected) =>
          within(connected, "begin isolation level repeatable read read only", () =>
            snapshots.hold(() => work(one(connected))),
          ),
        ),
    purge: () => purge(db, schema),
    close: () => db.destroy(),
  };
}

function partsOf(address: string) {
  let url: URL;
  try {
    url = new URL(address);
  } catch (error) {
    throw new HearsayError("no-case", "The address is not of the form postgres://user@host/database.", {
      cause: String(error),
    });
  }
  const schema = url.searchParams.get("schema") ?? "hearsay";
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new HearsayError("wrong-use", `"${schema}" is no name for a schema: use small letters, digits and _.`);
  url.searchParams.delete("schema");
  const connection = url.href;
  url.password = "";
  url.search = schema === "hearsay" ? "" : `?schema=${schema}`;
  return { schema, connection, where: url.href };
}

async function prepareSchema(
  db: Kysely<Tables>,
  schema: string,
  { create, migrations, where }: Opening & { readonly where: string },
): Promise<void> {
  await refuseOlderServer(db);
  const isCase = await hasTable(db, "migration");
  if (isCase && (await schemaOf(db)) === migrations.length) return;
  if (!isCase && !create)
    throw new HearsayError("no-case", `There is no case at ${where}. Make one with \`hearsay add --case ${where}\`.`);
  await db.connection().execute((connected) =>
    within(connected, "begin isolation level read committed read write", async () => {
      await takeTurn(connected, schema);
      await sql`create schema if not exists ${sql.id(schema)}`.execute(connected);
      const from = await schemaToStartFrom(connected, schema, where);
      refuseNewer(from, where, migrations.length);
      await migrate({ db: connected, kind: "postgres" }, from, migrations);
    }),
  );
}

/** 0 for a schema that is empty; another program's tables are left alone. */
async function schemaToStartFrom(db: Kysely<Tables>, schema: string, where: string): Promise<number> {
  if (await hasTable(db, "migration")) return schemaOf(db);
  const { rows } = await sql<{ tables: number }>`
    select count(*) as tables from pg_tables where schemaname = ${schema}`.execute(db);
  if ((rows[0]?.tables ?? 0) === 0) return 0;
  throw new HearsayError("not-a-case", `The schema ${schema} of ${where} holds other tables. Name another: ?schema=…`);
}

/** Every table is written anew. What the server archived elsewhere (its log, its backups) is the server's to purge. */
async function purge(db: Kysely<Tables>, schema: string): Promise<void> {
  const { rows } = await sql<{ table: string }>`
    select tablename as "table" from pg_tables where schemaname = ${schema} order by 1`.execute(db);
  for (const { table } of rows) await sql`vacuum (full, analyze) ${sql.id(schema, table)}`.execute(db);
}

async function refuseOlderServer(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::int / 10000 as version`.execute(db);
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST)
    throw new HearsayError("wrong-use", `PostgreSQL ${version} is too old: a case needs ${OLDEST} or newer.`);
}

async function hasTable(db: Kysely<Tables>, table: string): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${table}) is not null as there`.execute(db);
  return rows[0]?.there ?? false;
}

async function schemaOf(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("migration")
    .select((of) => of.fn.max("number").as("schema"))
    .executeTakeFirst();
  return row?.schema ?? 0;
}

/** One writer at a time, as in SQLite; held until the transaction ends, however it ends. */
async function takeTurn(db: Kysely<Tables>, schema: string): Promise<void> {
  await sql.raw(`set local lock_timeout = '${LOCK_WAIT}'`).execute(db);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`hearsay ${schema}`}, 0))`.execute(db);
}

async function within<T>(db: Kysely<Tables>, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    await db.executeQuery(CompiledQuery.raw(begin));
    const result = await work();
    const { rows } = await db.executeQuery<{ command?: string }>(CompiledQuery.raw("commit"));
    if (rows[0]?.command === "ROLLBACK") throw new Error("the transaction was rolled back at its end");
    return result;
  } catch (error) {
    // Where the connection itself is gone, the server rolls back.
    await db.executeQuery(CompiledQuery.raw("rollback")).catch(() => undefined);
    throw postgresError(error);
  }
}
