import { among } from "../among.ts";
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

/** The audit log, newest first; `before`: the number of an entry that was shown already. */
export async function listLog(
  { db }: CaseDb,
  { limit = 100, before }: { readonly limit?: number; readonly before?: number } = {},
): Promise<readonly (LogEntry & { readonly number: number })[]> {
  let query = db.selectFrom("log").selectAll().orderBy("id", "desc").limit(limit);
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.execute()).map(({ id, detail, ...entry }) => ({
    ...{ number: id, ...entry, detail: detail === null ? null : JSON.parse(detail) },
  }));
}

/** Takes ids out of the log; that something was done stays. */
export async function dropFromLog(one: CaseDb, ids: Iterable<string>): Promise<void> {
  const gone = new Set(ids);
  const { db } = one;
  await db.updateTable("log").set({ about: null }).where("about", "in", among(one, gone)).execute();
  const rows = await db.selectFrom("log").select(["id", "detail"]).where("detail", "is not", null).execute();
  for (const { id, detail } of rows) {
    const bare = JSON.stringify(JSON.parse(detail ?? "null"), (_, value: unknown) => without(value, gone));
    if (bare !== detail) await db.updateTable("log").set({ detail: bare }).where("id", "=", id).execute();
  }
}

function without(value: unknown, gone: ReadonlySet<string>): unknown {
  if (typeof value === "string") return gone.has(value) ? null : value;
  if (Array.isArray(value)) return value.filter((one) => !(typeof one === "string" && gone.has(one)));
  return value;
}
