import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { CompiledQuery, type Dialect, Kysely, SqliteDialect } from "kysely";
import Libsql from "libsql";
import { HearsayError } from "../model/errors.ts";
import type { Case, CaseDb } from "./case.ts";
import { migrate, refuseNewer } from "./migrate.ts";
import type { Migration } from "./migrations/all.ts";
import { noWaitingWithin, WITHIN_SNAPSHOT, WITHIN_TRANSACTION } from "./no-waiting-within.ts";
import { sqliteError } from "./sqlite-errors.ts";
import { withStatements } from "./sqlite-statements.ts";
import type { Tables } from "./tables.ts";

/** "Hear", in the file's header: what tells a case from other databases (https://sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x48656172;

/**
 * How long SQLite itself waits for a lock, which stops the whole program: a writer asks again and again instead, and
 * gives way between. A reader waits for nobody but a process that is mending the file after a crash.
 */
const WAIT_MS = { reader: 5_000, writer: 10, inAll: 60_000 };

interface Opening {
  readonly create: boolean;
  readonly migrations: readonly Migration[];
}

/**
 * Opens a case kept in one file. Two connections: one that reads and may not write, and one for transactions, so that
 * reading never waits for writing.
 */
export async function openSqlite(file: string, { create, migrations }: Opening): Promise<Case> {
  refuseOthers(file, create);
  const writer = connect(file, WAIT_MS.reader);
  try {
    await prepareFile(writer, file, { create, migrations });
    OPENED.add(inodeOf(file));
    writer.exec(`pragma busy_timeout = ${WAIT_MS.writer}`);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = connect(file, WAIT_MS.reader);
  reader.exec("pragma query_only = 1");
  const snapshots = noWaitingWithin(dialectOver(reader), WITHIN_SNAPSHOT);
  const transactions = noWaitingWithin(dialectOver(writer), WITHIN_TRANSACTION);
  const reading = new Kysely<Tables>(snapshots);
  const writing = new Kysely<Tables>(transactions);
  return {
    db: reading,
    kind: "sqlite",
    schema: "main",
    where: file,
    transaction: (work) =>
      writing.connection().execute((db) =>
        within(writer, { db, kind: "sqlite" }, "begin immediate", (one) => {
          refuseNewer(schemaOf(writer), file, migrations.length);
          return transactions.hold(() => work(one));
        }),
      ),
    snapshot: (work) =>
      reading
        .connection()
        .execute((db) => within(reader, { db, kind: "sqlite" }, "begin", (one) => snapshots.hold(() => work(one)))),
    purge: () => writing.connection().execute(() => purge(writer)),
    close: async () => {
      gatherInFile(writer);
      await reading.destroy();
      await writing.destroy();
    },
  };
}

/**
 * libsql closes a file only once its statements are collected: what is in the write-ahead log is brought into the file
 * before, so that the file alone is the case. Whoever else has it open is not waited for.
 */
function gatherInFile(database: Libsql.Database): void {
  if (!database.inTransaction) numberOf(database, "pragma wal_checkpoint(truncate)");
}

/** Copies a case into a new file, as it stands now; the copy is written without the write-ahead log. */
export function copySqlite(file: string, to: string): void {
  const database = connect(file, WAIT_MS.reader);
  try {
    database.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
  } catch (error) {
    throw sqliteError(error);
  } finally {
    database.close();
  }
}

const dialectOver = (database: Libsql.Database): Dialect => new SqliteDialect({ database: withStatements(database) });

function connect(file: string, timeout: number): Libsql.Database {
  try {
    const database = new Libsql(file, { timeout });
    // Deleted words are overwritten; 64 MB of pages are kept in memory; a commit waits for the disk.
    database.exec("pragma secure_delete = 1; pragma cache_size = -65536; pragma synchronous = full;");
    database.exec("pragma foreign_keys = 1; pragma trusted_schema = 0; pragma temp_store = memory;");
    return database;
  } catch (error) {
    const known = sqliteError(error);
    if (known instanceof HearsayError) throw known;
    throw new HearsayError("no-case", `The case ${file} cannot be opened: look whether its folder is there.`, {
      cause: String(error),
    });
  }
}

/**
 * The cases that this process opened. To close a file, however it was opened, drops every lock that the process has on it,
 * those of its other connections too; another process then takes away the write-ahead log that these still read
 * (https://sqlite.org/howtocorrupt.html, 2.2). So a file is looked at from outside only before it is a case of ours.
 */
const OPENED = new Set<string>();

function inodeOf(file: string): string {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev} ${ino}`;
}

/** What can be told before a database is opened, which would create or change the file. */
function refuseOthers(file: string, create: boolean): void {
  if (!existsSync(file)) {
    if (create) return;
    throw new HearsayError("no-case", `There is no case at ${file}. Make one with \`hearsay add --case ${file}\`.`);
  }
  if (OPENED.has(inodeOf(file))) return;
  const head = Buffer.alloc(16);
  let length: number;
  try {
    const handle = openSync(file, "r");
    length = readSync(handle, head, 0, head.length, 0);
    closeSync(handle);
  } catch (error) {
    throw new HearsayError("no-case", `The case ${file} cannot be read.`, { cause: String(error) });
  }
  if (length > 0 && head.toString("latin1") !== "SQLite format 3\0") throw notACase(file);
}

const notACase = (file: string) =>
  new HearsayError("not-a-case", `${file} is no case of Hearsay. Name another file, or one that is not there yet.`);

/** Makes an empty file a case, brings an older one up to date; several processes may do so at once. */
async function prepareFile(database: Libsql.Database, file: string, { create, migrations }: Opening): Promise<void> {
  const isEmpty = () => numberOf(database, "select count(*) as value from sqlite_master") === 0;
  // Asked for in this order: another process may make the case meanwhile, tables and mark at once.
  const isForeign = () => !isEmpty() && applicationOf(database) !== APPLICATION_ID;
  if (isForeign()) throw notACase(file);
  if (applicationOf(database) !== APPLICATION_ID) {
    if (!create) throw new HearsayError("no-case", `${file} is empty. Fill it with \`hearsay add --case ${file}\`.`);
    // Takes effect only in a file without tables; the larger page holds a reading in fewer pieces.
    database.exec("pragma page_size = 8192");
  }
  await patiently(() => database.exec("pragma journal_mode = wal"));
  if (schemaOf(database) === migrations.length && applicationOf(database) === APPLICATION_ID) return;
  const db = new Kysely<Tables>({ dialect: dialectOver(database) });
  await within(database, { db, kind: "sqlite" }, "begin immediate", async (one) => {
    if (isForeign()) throw notACase(file);
    refuseNewer(schemaOf(database), file, migrations.length);
    await migrate(one, schemaOf(database), migrations);
    database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${migrations.length};`);
  });
}

const applicationOf = (database: Libsql.Database) => numberOf(database, "pragma application_id");
const schemaOf = (database: Libsql.Database) => numberOf(database, "pragma user_version");

/** The only column of the only row. */
function numberOf(database: Libsql.Database, sql: string): number {
  try {
    // All rows, not the first: a statement that is not read to its end holds on to the state that it read.
    return Number(Object.values(database.prepare(sql).all()[0] ?? {})[0] ?? 0);
  } catch (error) {
    throw sqliteError(error);
  }
}

async function within<T>(
  database: Libsql.Database,
  one: CaseDb,
  begin: string,
  work: (one: CaseDb) => Promise<T>,
): Promise<T> {
  await patiently(() => database.exec(begin));
  try {
    const result = await work(one);
    await one.db.executeQuery(CompiledQuery.raw("commit"));
    return result;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (database.inTransaction) database.exec("rollback");
    throw error;
  }
}

/**
 * Deleted words stay in segments of the index until these are merged, rows in what is left over of pages until the file
 * is written anew, and both in the write-ahead log until it is cut.
 */
async function purge(database: Libsql.Database): Promise<void> {
  for (const index of ["claim_words", "report_words"])
    await patiently(() => database.exec(`insert into ${index} (${index}) values ('optimize')`));
  await patiently(() => database.exec("vacuum"));
  await patiently(() => {
    const busy = numberOf(database, "pragma wal_checkpoint(truncate)");
    if (busy !== 0) throw new HearsayError("case-busy", "Somebody reads the case. Wait until they have finished.");
  });
}

/** Asks for a lock again and again, giving way between, until others had a minute to finish. */
async function patiently(take: () => void): Promise<void> {
  const until = Date.now() + WAIT_MS.inAll;
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 50)) {
    try {
      take();
      return;
    } catch (error) {
      const known = sqliteError(error);
      const isBusy = known instanceof HearsayError && known.code === "case-busy";
      if (!isBusy || Date.now() > until) throw known;
      await wait(pause * (0.5 + Math.random()));
    }
  }
}
