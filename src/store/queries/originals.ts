import { createHash } from "node:crypto";
import { sql } from "kysely";
import { among, amongNumbers } from "../among.ts";
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

/** An original, and the reports that were taken from it, by their ids. */
export interface OriginalOfReports extends KeptOriginal {
  readonly hash: string;
  readonly reports: readonly string[];
}

/** From which original each of these reports was taken, in their order. */
export async function originalsOf(
  one: CaseDb,
  numbers: readonly number[],
): Promise<readonly { readonly report: string; readonly hash: string }[]> {
  return one.db
    .selectFrom("report_original")
    .innerJoin("report", "report.id", "report_original.report")
    .select(["report.key as report", "report_original.original as hash"])
    .where("report_original.report", "in", amongNumbers(one, numbers))
    .orderBy("report.id")
    .execute();
}

/**
 * How many reports of the whole case were taken from each of these originals: the table is named with its schema, so that
 * reports that are not shown count too.
 */
export async function countTakenFrom(
  one: CaseDb,
  schema: string,
  hashes: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const rows = await one.db
    .selectFrom(sql<{ original: string }>`${sql.table(`${schema}.report_original`)}`.as("taken"))
    .select(["taken.original", (of) => of.fn.countAll<number>().as("reports")])
    .where("taken.original", "in", among(one, hashes))
    .groupBy("taken.original")
    .execute();
  return new Map(rows.map(({ original, reports }) => [original, Number(reports)]));
}

/** An original by its hash, which must be there. */
export async function originalByHash({ db }: CaseDb, hash: string): Promise<KeptOriginal> {
  const { type, body } = await db
    .selectFrom("original")
    .select(["type", "body"])
    .where("hash", "=", hash)
    .executeTakeFirstOrThrow();
  return { type, bytes: unpackBytes(body) };
}

/** Keeps an original of reports that are there and have none. */
export async function takeOriginal(
  one: CaseDb,
  { hash, type, bytes }: KeptOriginal & { readonly hash: string },
  reports: readonly number[],
): Promise<void> {
  if (reports.length === 0) return;
  await insertRows(one, "original", [{ hash, type, body: packBytes(bytes) }], { on: ["hash"], set: [] });
  const rows = reports.map((report) => ({ report, original: hash }));
  await insertRows(one, "report_original", rows, { on: ["report"], set: [] });
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
