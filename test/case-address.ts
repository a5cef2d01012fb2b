import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The database in which the tests' cases are made, each in a schema of its own; without it they are files. */
    postgres?: string;
  }
}

export interface CaseAddress {
  /** Where nothing is yet: what `openCase` takes. */
  readonly where: string;
  /** Takes the file away; a database goes with its server. */
  remove(): void;
}

/** Where a test's own case is made: a new file, or in the project `postgres` a new schema of its server. */
export function caseAddress(): CaseAddress {
  const database = inject("postgres");
  if (database !== undefined)
    return { where: `${database}?schema=case_${randomBytes(8).toString("hex")}`, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "hearsay-made-"));
  return { where: join(folder, "made.case"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
