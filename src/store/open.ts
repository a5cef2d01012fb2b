import type { Case } from "./case.ts";
import { MIGRATIONS, type Migration } from "./migrations/all.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

export interface OpenOptions {
  /** Whether a case that is not there is made; default: no, so that a name mistyped makes none. */
  readonly create?: boolean;
  /** The steps of the schema that this program knows; default: its own. The next one is tried out by giving more. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens a case: a file, or `postgres://…` for a schema of a database. An older one is brought up to date. Errors:
 * `no-case`, `not-a-case`, `newer-case`, `case-unreachable`, `case-busy`, `disk-full`.
 */
export async function openCase(where: string, options: OpenOptions = {}): Promise<Case> {
  const { create = false, migrations = MIGRATIONS } = options;
  const open = /^postgres(?:ql)?:\/\//.test(where) ? openPostgres : openSqlite;
  return open(where, { create, migrations });
}
