import type { Insertable } from "kysely";
import type { Reading } from "../../model/reading.ts";
import type { ReportInput } from "../../model/report.ts";
import { titleOf } from "../../model/title-of.ts";
import type { CaseDb } from "../case.ts";
import { addClaimRows, type ClaimOwner, type ClaimRows, noRows } from "../claim-rows.ts";
import { insertRows } from "../insert-rows.ts";
import { pack } from "../packed.ts";
import type { Tables } from "../tables.ts";
import { putWords, type WordsRow } from "../words.ts";
import { putOriginals } from "./originals.ts";
import { knownReports } from "./reports.ts";
import { putSourceNames } from "./source-names.ts";

/** One report with what was read from it. */
export interface ReportToPut {
  readonly report: ReportInput;
  readonly reading: Reading;
  /** What the report was taken from, where that is more than its text. */
  readonly original?: { readonly type: string; readonly bytes: Uint8Array } | undefined;
  /** The reading as `pack` gives it, where somebody packed it already (a worker, beside the reading). */
  readonly packed?: Uint8Array;
  /** The reading with what people put right in it, where they did: its claims are kept beside the reading as it was read. */
  readonly corrected?: Reading;
  /** The nodes of the room of actors, by entity, and of the room of events, by claim; as far as known. */
  readonly actors?: ReadonlyMap<string, string>;
  readonly events?: ReadonlyMap<string, string>;
  /** The claims as sentences, by claim; a claim without one is shown by its clause. */
  readonly sentences?: ReadonlyMap<string, string>;
}

export interface PutReports {
  /** Numbers of the reports that are new, by id. */
  readonly put: ReadonlyMap<string, number>;
  /** Ids that were there already (or came twice); nothing of them was changed. */
  readonly there: readonly string[];
}

/**
 * Keeps reports with their readings, claims and words; call it within `transaction`. `at`: the moment of reading, ISO.
 * A report whose id is there already is left alone.
 */
export async function putReports(one: CaseDb, reports: readonly ReportToPut[], at: string): Promise<PutReports> {
  const known = await knownReports(
    one,
    reports.map(({ report }) => report.id),
  );
  let [nextReport, nextClaim] = [await nextId(one, "report"), await nextId(one, "claim")];
  const put = new Map<string, number>();
  const there: string[] = [];
  const rows = emptyRows();
  for (const item of reports) {
    const { id } = item.report;
    if (known.has(id) || put.has(id)) {
      there.push(id);
      continue;
    }
    addReportRows(rows, item, { number: nextReport, firstClaim: nextClaim, at });
    put.set(id, nextReport++);
    nextClaim += (item.corrected ?? item.reading).claims.length;
  }
  await insertRows(one, "report", rows.report);
  await insertRows(one, "report_body", rows.report_body);
  await insertRows(one, "reading", rows.reading);
  await putOriginals(one, reports, put);
  await putWords(one, "report_words", rows.reportWords);
  await putClaimRows(one, rows.claims);
  return { put, there };
}

/** Inserts what `addClaimRows` gathered. */
export async function putClaimRows(one: CaseDb, { words, ...tables }: ClaimRows): Promise<void> {
  await insertRows(one, "claim", tables.claim);
  await insertRows(one, "claim_party", tables.claim_party);
  await insertRows(one, "claim_hop", tables.claim_hop);
  await putSourceNames(one, tables.claim_hop);
  await insertRows(one, "claim_count", tables.claim_count);
  await insertRows(one, "claim_context", tables.claim_context);
  await insertRows(one, "claim_link", tables.claim_link);
  await putWords(one, "claim_words", words);
}

/** One more than the highest number given; only a writer may ask, and there is one at a time. */
export async function nextId({ db }: CaseDb, table: "report" | "claim" | "log" | "fetched"): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((of) => of.fn.max("id").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** The day of an ISO moment; null for anything else. */
export const dayOf = (moment: string | null | undefined): string | null =>
  moment?.match(/^\d{4}-\d{2}-\d{2}(?![\d])/)?.[0] ?? null;

interface Rows {
  readonly report: Insertable<Tables["report"]>[];
  readonly report_body: Insertable<Tables["report_body"]>[];
  readonly reading: Insertable<Tables["reading"]>[];
  readonly reportWords: WordsRow[];
  readonly claims: ClaimRows;
}

const emptyRows = (): Rows => ({ report: [], report_body: [], reading: [], reportWords: [], claims: noRows() });

interface Numbers {
  readonly number: number;
  readonly firstClaim: number;
  readonly at: string;
}

/** What the rows of a report's claims take from around them. */
export const claimsOwnerOf = (
  { report, actors, events, sentences }: ReportToPut,
  { number, firstClaim, at }: Numbers,
): ClaimOwner => ({
  report: number,
  firstClaim,
  readAt: at,
  publishedDay: dayOf(report.published),
  actorOf: (entity) => actors?.get(entity) ?? null,
  eventOf: (claim) => events?.get(claim) ?? null,
  sentenceOf: (claim) => sentences?.get(claim) ?? null,
});

function addReportRows(rows: Rows, item: ReportToPut, numbers: Numbers): void {
  const { report, reading, packed } = item;
  const { number, at } = numbers;
  const shown = item.corrected ?? reading;
  rows.report.push({
    id: number,
    key: report.id,
    text_hash: reading.report.text_hash,
    title: titleOf(report),
    publisher: report.publisher ?? null,
    author: report.author ?? null,
    published: report.published ?? null,
    published_day: dayOf(report.published),
    updated: report.updated ?? null,
    retrieved: report.retrieved ?? null,
    url: report.url ?? null,
    language: report.language ?? reading.report.language,
    version_of: report.version_of ?? null,
    translation_of: report.translation_of ?? null,
    handling: report.handling ?? "open",
    length: report.text.length,
    claims: shown.claims.length,
    added_at: at,
  });
  rows.report_body.push({ report: number, body: pack(report) });
  rows.reading.push({ report: number, ...reading.reader, read_at: at, body: packed ?? pack(reading) });
  rows.reportWords.push({ rowid: number, fields: [report.title ?? "", report.text] });
  addClaimRows(rows.claims, shown, claimsOwnerOf(item, numbers));
}
