import { type Selectable, sql } from "kysely";
import type { Reading } from "../../model/reading.ts";
import type { ReportInput } from "../../model/report.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { unpackShared, unpackText } from "../packed.ts";
import type { Tables } from "../tables.ts";

/** What is known of a report without its text. */
export type ReportRow = Selectable<Tables["report"]>;

/** What tells whether a report must be read again. */
export interface KnownReport {
  readonly number: number;
  readonly textHash: string;
  readonly reader: Reading["reader"];
}

/** Those of the ids that the case holds. */
export async function knownReports(one: CaseDb, ids: Iterable<string>): Promise<ReadonlyMap<string, KnownReport>> {
  const rows = await one.db
    .selectFrom("report")
    .innerJoin("reading", "reading.report", "report.id")
    .select(["report.id", "report.key", "report.text_hash", "version", "model", "lexicon"])
    .where("report.key", "in", among(one, ids))
    .execute();
  return new Map(
    rows.map(({ id, key, text_hash, version, model, lexicon }) => [
      key,
      { number: id, textHash: text_hash, reader: { version, model, lexicon } },
    ]),
  );
}

/** The numbers of those of the ids that the case holds. */
export async function reportNumbers(one: CaseDb, ids: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const rows = await one.db.selectFrom("report").select(["id", "key"]).where("key", "in", among(one, ids)).execute();
  return new Map(rows.map(({ id, key }) => [key, id]));
}

/** The ids of reports by their numbers, in the order of these. */
export async function reportIds(one: CaseDb, numbers: readonly number[]): Promise<readonly string[]> {
  const rows = await one.db
    .selectFrom("report")
    .select(["id", "key"])
    .where("id", "in", amongNumbers(one, numbers))
    .execute();
  const ids = new Map(rows.map(({ id, key }) => [id, key]));
  return numbers.flatMap((number) => ids.get(number) ?? []);
}

/** The titles of those of the reports that have one. */
export async function titlesOf(one: CaseDb, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const rows = await one.db.selectFrom("report").select(["key", "title"]).where("key", "in", among(one, ids)).execute();
  return new Map(rows.flatMap(({ key, title }) => (title === null ? [] : [[key, title] as const])));
}

/** Every text that is kept under an id or as a version of it: hashes of the texts, and the ids that they have. */
export async function versionsKept(
  one: CaseDb,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, { readonly hashes: readonly string[]; readonly ids: readonly string[] }>> {
  const asked = [...new Set(ids)];
  const select = one.db.selectFrom("report").select(["key", "text_hash", "version_of"]);
  const rows = await select
    .where("key", "in", among(one, asked))
    .union(select.where("version_of", "in", among(one, asked)))
    .execute();
  const kept = new Map<string, { readonly hashes: string[]; readonly ids: string[] }>();
  for (const { key, text_hash, version_of } of rows)
    for (const id of new Set([key, version_of ?? key])) {
      const versions = kept.get(id) ?? { hashes: [], ids: [] };
      versions.hashes.push(text_hash);
      versions.ids.push(key);
      kept.set(id, versions);
    }
  return kept;
}

/** Every text with its id, its hash and its day. */
export async function allTexts({ db }: CaseDb) {
  return db.selectFrom("report").select(["key as id", "text_hash as textHash", "published"]).orderBy("id").execute();
}

/** A report's row by its id; undefined where there is none. */
export const reportRow = ({ db }: CaseDb, id: string): Promise<ReportRow | undefined> =>
  db.selectFrom("report").selectAll().where("key", "=", id).executeTakeFirst();

/** The rows of reports by their numbers. */
export const reportRows = (one: CaseDb, numbers: Iterable<number>): Promise<readonly ReportRow[]> =>
  one.db.selectFrom("report").selectAll().where("id", "in", amongNumbers(one, numbers)).orderBy("id").execute();

/** Whether the case holds reports of a publisher of this very name. */
export async function isPublisher({ db }: CaseDb, name: string): Promise<boolean> {
  const row = await db.selectFrom("report").select("id").where("publisher", "=", name).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** A report with its copies, versions and translations, and their original: by day, those without one last. */
export async function copyFamily({ db }: CaseDb, number: number) {
  const own = db.selectFrom("copy").select("original").where("report", "=", number).where("original", "is not", null);
  const original = (await own.executeTakeFirst())?.original ?? number;
  return db
    .selectFrom("report")
    .leftJoin("copy", "copy.report", "report.id")
    .select(["report.id", "report.key", "report.title", "report.publisher", "report.published"])
    .select(["copy.kind", "copy.share", "copy.says"])
    .where((is) => is.or([is("report.id", "=", original), is("copy.original", "=", original)]))
    .orderBy(sql`report.published_day asc nulls last`)
    .orderBy("report.id")
    .execute();
}

/** The report as it came in, to the last character. */
export async function reportOf({ db }: CaseDb, id: string): Promise<ReportInput | undefined> {
  const row = await db
    .selectFrom("report_body")
    .innerJoin("report", "report.id", "report_body.report")
    .select("body")
    .where("key", "=", id)
    .executeTakeFirst();
  return row && unpackShared<ReportInput>(row.body);
}

/** Reports as they came in, by their numbers. */
export async function bodiesOf(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, ReportInput>> {
  const rows = await one.db
    .selectFrom("report_body")
    .select(["report", "body"])
    .where("report", "in", amongNumbers(one, numbers))
    .execute();
  return new Map(rows.map(({ report, body }) => [report, unpackShared<ReportInput>(body)]));
}

/** Texts by the numbers of their reports. */
export async function textsOf(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const rows = await one.db
    .selectFrom("report_body")
    .select(["report", "body"])
    .where("report", "in", amongNumbers(one, numbers))
    .execute();
  return new Map(rows.map(({ report, body }) => [report, unpackShared<ReportInput>(body).text]));
}

/** The reading that is kept of a report. */
export async function readingOf(one: CaseDb, id: string): Promise<Reading | undefined> {
  const text = await readingTextOf(one, id);
  return text === undefined ? undefined : (JSON.parse(text) as Reading);
}

/** The same as JSON, byte for byte as it was read. */
export async function readingTextOf({ db }: CaseDb, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("reading")
    .innerJoin("report", "report.id", "reading.report")
    .select("body")
    .where("key", "=", id)
    .executeTakeFirst();
  return row && unpackText(row.body);
}

/** Readings by the numbers of their reports. */
export async function readingsOf(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, Reading>> {
  const rows = await one.db
    .selectFrom("reading")
    .select(["report", "body"])
    .where("report", "in", amongNumbers(one, numbers))
    .execute();
  return new Map(rows.map(({ report, body }) => [report, unpackShared<Reading>(body)]));
}

/** When reports were read: ISO moments by their numbers. */
export async function readMoments(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const rows = await one.db
    .selectFrom("reading")
    .select(["report", "read_at"])
    .where("report", "in", amongNumbers(one, numbers))
    .execute();
  return new Map(rows.map(({ report, read_at }) => [report, read_at]));
}

/** All reports in the order in which they were added; at most `limit`, after the number `after`. */
export async function allReports(
  { db }: CaseDb,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly { readonly number: number; readonly id: string; readonly textHash: string }[]> {
  return db
    .selectFrom("report")
    .select(["report.id as number", "key as id", "text_hash as textHash"])
    .where("report.id", ">", after)
    .orderBy("report.id")
    .limit(limit)
    .execute();
}

/** Ids of reports that another reader read, in the order in which they were added; at most `limit`, after `after`. */
export async function reportsReadOtherwise(
  { db }: CaseDb,
  reader: Reading["reader"],
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
): Promise<readonly { readonly number: number; readonly id: string }[]> {
  const rows = await db
    .selectFrom("report")
    .innerJoin("reading", "reading.report", "report.id")
    .select(["report.id as number", "report.key as id"])
    .where("report.id", ">", after)
    .where((is) =>
      is.or([
        is("version", "!=", reader.version),
        is("model", "!=", reader.model),
        is("lexicon", "!=", reader.lexicon),
      ]),
    )
    .orderBy("report.id")
    .limit(limit)
    .execute();
  return rows;
}

/** Where reports stand and when they were fetched and added, for citing them. */
export async function citedReports(
  one: CaseDb,
  ids: Iterable<string>,
): Promise<
  ReadonlyMap<string, { readonly url: string | null; readonly retrieved: string | null; readonly added: string }>
> {
  const rows = await one.db
    .selectFrom("report")
    .select(["key", "url", "retrieved", "added_at"])
    .where("key", "in", among(one, ids))
    .execute();
  return new Map(rows.map(({ key, url, retrieved, added_at }) => [key, { url, retrieved, added: added_at }]));
}
