import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type CaseKind = "sqlite" | "postgres";

/** What queries run on: a case as it stands, or one transaction of it. */
export interface CaseDb {
  readonly db: Kysely<Tables>;
  readonly kind: CaseKind;
}

/** A case that is open. Outside `transaction` it can only be read. */
export interface Case extends CaseDb {
  /** The schema that holds the tables, as queries name it. */
  readonly schema: string;
  /** The file or address, without a password. */
  readonly where: string;
  /**
   * All or nothing, and one at a time over all processes: others wait. What it wrote is safe once the promise is
   * fulfilled. `case-busy` where another holds the case for longer than a minute, `disk-full` where it cannot be written,
   * `failed` where another transaction is begun within one.
   */
  transaction<T>(work: (within: CaseDb) => Promise<T>): Promise<T>;
  /**
   * Several queries over one and the same state, whatever is written meanwhile. `failed` where the work asks the case
   * itself instead of what it is handed.
   */
  snapshot<T>(work: (within: CaseDb) => Promise<T>): Promise<T>;
  /** Overwrites what was taken out of the case, in tables, index and file; needs room for a second copy meanwhile. */
  purge(): Promise<void>;
  close(): Promise<void>;
}
