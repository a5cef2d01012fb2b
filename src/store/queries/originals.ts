import { createHash } from "node:crypto";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import { packBytes, unpackBytes } from "../packed.ts";
import type { ReportToPut } from "./put-reports.ts";

/** What a report was taken from. */
export interface KeptOriginal {
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Keeps what reports were taken from, each original once. `put`: the numbers of the reports that are new, by id. */
export async function putOriginals(
  one: CaseDb,
  reports: readonly ReportToPut[],
  put: ReadonlyMap<string, number>,
): Promise<void> {
  const originals = new Map<string, { hash: string; type: string; body: Uint8Array }>();
  const rows: { report: number; original: string }[] = [];
  const hashes = new Map<Uint8Array, string>();
  const seen = new Set<number>();
  for (const { report, original } of reports) {
    const number = put.get(report.id);
    if (!original || number === undefined || seen.has(number)) continue;
    seen.add(number);
    const { type, bytes } = original;
    const hash = hashes.get(bytes) ?? createHash("sha256").update(bytes).digest("hex");
    hashes.set(bytes, hash);
    if (!originals.has(hash)) originals.set(hash, { hash, type, body: packBytes(bytes) });
    rows.push({ report: number, original: hash });
  }
  await insertRows(one, "original", [...originals.values()], { on: ["hash"], set: [] });
  await insertRows(one, "report_original", rows);
}

/** The media type of what a report was taken from; undefined where its text is all that came in. */
export const originalType = async ({ db }: CaseDb, id: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom("report_original")
      .innerJoin("report", "report.id", "report_original.report")
      .innerJoin("original", "original.hash", "report_original.original")
      .select("original.type")
      .where("report.key", "=", id)
      .executeTakeFirst()
  )?.type;

/** What a report was taken from; undefined where its text is all that came in. */
export async function originalOf({ db }: CaseDb, id: string): Promise<KeptOriginal | undefined> {
  const row = await db
    .selectFrom("report_original")
    .innerJoin("report", "report.id", "report_original.report")
    .innerJoin("original", "original.hash", "report_original.original")
    .select(["original.type", "original.body"])
    .where("report.key", "=", id)
    .executeTakeFirst();
  return row && { type: row.type, bytes: unpackBytes(row.body) };
}

/** Takes out the originals of reports, also where others were taken from them: they hold the words of all of them. */
export async function dropOriginals(one: CaseDb, numbers: readonly number[]): Promise<void> {
  const { db } = one;
  await db
    .deleteFrom("original")
    .where("hash", "in", (of) =>
      of.selectFrom("report_original").select("original").where("report", "in", amongNumbers(one, numbers)),
    )
    .execute();
}

/** Takes out the originals from which no report is left. */
export async function dropUnusedOriginals({ db }: CaseDb): Promise<void> {
  await db
    .deleteFrom("original")
    .where("hash", "not in", (of) => of.selectFrom("report_original").select("original"))
    .execute();
}
