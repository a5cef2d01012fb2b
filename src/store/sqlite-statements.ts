import type { SqliteDatabase, SqliteStatement } from "kysely";
import type Libsql from "libsql";
import { sqliteError } from "./sqlite-errors.ts";

/** Statements kept prepared; a case's queries are some hundred, batches of inserts among them. */
const KEPT = 500;

/**
 * The database as Kysely wants it: a statement is prepared once and used again, errors are ours, and only values that
 * libsql can bind reach it (a boolean would end the process, a string would be cut at its first NUL).
 */
export function withStatements(database: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = guard(() => statementOf(database.prepare(sql)));
    const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(sql, statement);
    return statement;
  };
  const close = () => {
    kept.clear();
    database.close();
  };
  return { prepare, close };
}

function statementOf(statement: Libsql.Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => guard(() => statement.all(parameters.map(bound))),
    run: (parameters) =>
      guard(() => {
        const { changes, lastInsertRowid } = statement.run(parameters.map(bound));
        return { changes, lastInsertRowid };
      }),
    iterate: (parameters) => guard(() => statement.iterate(parameters.map(bound))),
  };
}

function bound(value: unknown): unknown {
  if (typeof value === "string") return value.includes("\0") ? value.replaceAll("\0", "\ufffd") : value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return value;
}

function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteError(error);
  }
}
