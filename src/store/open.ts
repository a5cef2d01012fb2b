import type { Case } from "./case.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

export interface OpenOptions {
  /** Whether a case that is not there is made; default: no, so that a name mistyped makes none. */
  readonly create?: boolean;
}

/**
 * Opens a case: a file, or `postgres://…` for a schema of a database. An older one is brought up to date. Errors:
 * `no-case`, `not-a-case`, `newer-case`, `case-unreachable`, `case-busy`, `disk-full`.
 */
export async function openCase(where: string, { create = false }: OpenOptions = {}): Promise<Case> {
  return /^postgres(?:ql)?:\/\//.test(where) ? openPostgres(where, { create }) : openSqlite(where, { create });
}
