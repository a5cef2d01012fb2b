import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import { nextId } from "./put-reports.ts";

/** What was done to a case; `detail` holds ids and numbers, never words of reports. */
export interface LogEntry {
  /** ISO moment. */
  readonly at: string;
  readonly author: string;
  readonly action: string;
  readonly about: string | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** Adds a line to the audit log, within the transaction of what it tells of. */
export async function putLog(one: CaseDb, { detail, ...entry }: LogEntry): Promise<void> {
  const id = await nextId(one, "log");
  await insertRows(one, "log", [{ id, ...entry, detail: detail && JSON.stringify(detail) }]);
}
