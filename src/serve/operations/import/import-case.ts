import { createHash } from "node:crypto";
import { HearsayError } from "../../../model/errors.ts";
import type { Judgement } from "../../../model/judgement.ts";
import type { ReportInput } from "../../../model/report.ts";
import type { Case } from "../../../store/case.ts";
import { measure } from "../../../store/measure.ts";
import { takeBatches } from "../../../store/queries/batches.ts";
import { takeBriefs } from "../../../store/queries/briefs.ts";
import { putJudgements } from "../../../store/queries/judgements.ts";
import { putLog } from "../../../store/queries/log.ts";
import { takeOriginal } from "../../../store/queries/originals.ts";
import { knownReports, reportNumbers } from "../../../store/queries/reports.ts";
import { takeSearches } from "../../../store/queries/saved-searches.ts";
import { takeWatched } from "../../../store/queries/watched.ts";
import { keepReports, type ReadReport } from "../add/keep-reports.ts";
import { followJudgements } from "../judge/keep-judgements.ts";
import { joinedRows, type KeptRows, keptIn, ListEntryRecord, ListRecord, OriginalRecord } from "./kept-in-records.ts";
import { type ListIn, takeList } from "./list-in.ts";
import { asRefusal, judgementIn, readingIn, recordIn, reportIn } from "./record-in.ts";

/** A line of records, by its number from 1. */
export interface RecordLine {
  readonly line: number;
  readonly text: string;
}

/** What became of something that was imported. */
export type Imported =
  | { readonly kind: "added" | "there"; readonly id: string }
  | { readonly kind: "judgements"; readonly count: number }
  /** Saved searches, briefs, batches with their claims, watched addresses. */
  | { readonly kind: "kept"; readonly count: number }
  | { readonly kind: "list"; readonly name: string; readonly added: boolean }
  /** A record of a sort that this version does not know. */
  | { readonly kind: "passed"; readonly line: number; readonly record: string }
  | { readonly kind: "refused"; readonly line: number; readonly id: string | null; readonly error: HearsayError };

export interface ImportOptions {
  /** The clock, handed in, and who imports. */
  readonly now: () => Date;
  readonly by: string;
}

/** Reports kept in one transaction, judgements, and records of what else people keep. */
const BATCH = { reports: 16, judgements: 200, kept: 200 };

interface Pending extends ReadReport {
  readonly line: number;
}

/** What was read and is not in the case yet. */
interface Waiting {
  report: { readonly input: ReportInput; readonly line: number } | null;
  list: ListIn | null;
  reports: Pending[];
  judgements: Judgement[];
  kept: KeptRows[];
  /** Batches that came in, by their ids. */
  readonly batches: Set<string>;
}

/**
 * Makes a case of the records that an export wrote (`--as jsonl`): reports with the readings that go with them and what
 * they were taken from, judgements, lists of actors, and what else people keep; claims, actors and events follow from these
 * and are made anew. A record that is none, a reading whose words do not stand in its report, and an id that stands for
 * another text here are refused, sorts of records that are not known are passed over; the rest goes through.
 */
export async function* importCase(
  kept: Case,
  lines: AsyncIterable<RecordLine>,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const waiting: Waiting = { report: null, list: null, reports: [], judgements: [], kept: [], batches: new Set() };
  for await (const { line, text } of lines) {
    if (text.trim() === "") continue;
    try {
      yield* take(kept, { line, ...recordIn(text) }, { waiting, options });
    } catch (error) {
      const id = waiting.report?.input.id ?? null;
      waiting.report = null;
      yield { kind: "refused", line, id, error: asRefusal(error) };
    }
    if (waiting.reports.length >= BATCH.reports) yield* keepReportsOf(kept, waiting, options);
    // a judgement finds its words only once their reports are there, and what was settled in a batch its judgement
    if (waiting.judgements.length >= BATCH.judgements) yield* decide(kept, waiting, options);
    if (waiting.kept.length >= BATCH.kept) yield* keepRest(kept, waiting, options);
  }
  if (waiting.report) yield unread(waiting.report);
  yield* endList(kept, waiting, options);
  yield* keepRest(kept, waiting, options);
  await measure(kept);
}

interface Taking {
  readonly waiting: Waiting;
  readonly options: ImportOptions;
}

async function* take(
  kept: Case,
  {
    line,
    record,
    fields,
  }: { readonly line: number; readonly record: string; readonly fields: Readonly<Record<string, unknown>> },
  { waiting, options }: Taking,
): AsyncGenerator<Imported> {
  if (waiting.report && record !== "reading") {
    yield unread(waiting.report);
    waiting.report = null;
  }
  if (waiting.list && record !== "list-entry") yield* endList(kept, waiting, options);
  if (record === "report") waiting.report = { input: reportIn(fields), line };
  else if (record === "reading") {
    const reading = readingIn(fields, waiting.report?.input);
    if (waiting.report) waiting.reports.push({ report: waiting.report.input, reading, line });
    waiting.report = null;
  } else if (record === "judgement") waiting.judgements.push(judgementIn(fields));
  else if (record === "list") waiting.list = { list: ListRecord.parse(fields), entries: [], line };
  else if (record === "list-entry") {
    const entry = ListEntryRecord.parse(fields);
    if (waiting.list?.list.name !== entry.list) throw new HearsayError("bad-report", NO_LIST);
    waiting.list.entries.push(entry);
  } else if (record === "original") {
    yield* keepReportsOf(kept, waiting, options);
    await keepOriginal(kept, fields);
  } else {
    const rows = keptIn(record, fields);
    if (rows?.batchClaims.some(({ batch }) => !waiting.batches.has(batch)))
      throw new HearsayError("bad-report", NO_BATCH);
    for (const { id } of rows?.batches ?? []) waiting.batches.add(id);
    if (rows) waiting.kept.push(rows);
    else if (!FOLLOWS.has(record)) yield { kind: "passed", line, record };
  }
}

/** What is made anew of the others. */
const FOLLOWS: ReadonlySet<string> = new Set(["claim", "actor", "event"]);
const NO_BATCH = "A claim of a batch follows the record of its batch: this one stands alone.";
const NO_LIST = "An entry follows the record of its list: this one stands alone.";

async function* keepReportsOf(kept: Case, waiting: Waiting, { now }: ImportOptions): AsyncGenerator<Imported> {
  const reports = waiting.reports.splice(0);
  if (reports.length === 0) return;
  const outcome = await kept.transaction(async (one): Promise<readonly Imported[]> => {
    const known = await knownReports(
      one,
      reports.map(({ report }) => report.id),
    );
    const { put } = await keepReports(
      one,
      reports.filter(({ report }) => !known.has(report.id)),
      now().toISOString(),
    );
    return reports.map(({ report: { id }, reading, line }): Imported => {
      const there = known.get(id);
      if (!there) return { kind: put.has(id) ? "added" : "there", id };
      if (there.textHash === reading.report.text_hash) return { kind: "there", id };
      return { kind: "refused", line, id, error: new HearsayError("bad-report", OTHER_TEXT) };
    });
  });
  yield* outcome;
}

const OTHER_TEXT =
  "The case holds another text under this id. Merge the two cases (hearsay merge): it makes one a version.";

/** Of reports that are not here, an original says nothing. */
async function keepOriginal(kept: Case, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { reports, type, hash, content } = OriginalRecord.parse(fields);
  const bytes = Buffer.from(content, "base64");
  if (createHash("sha256").update(bytes).digest("hex") !== hash)
    throw new HearsayError("bad-report", "The original is another one: its hash is not that of its content.");
  await kept.transaction(async (one) => {
    const numbers = await reportNumbers(one, reports);
    await takeOriginal(one, { hash, type, bytes }, [...numbers.values()]);
  });
}

async function* endList(kept: Case, waiting: Waiting, options: ImportOptions): AsyncGenerator<Imported> {
  const { list } = waiting;
  waiting.list = null;
  if (list === null) return;
  try {
    yield { kind: "list", name: list.list.name, added: await takeList(kept, list, options) };
  } catch (error) {
    yield { kind: "refused", line: list.line, id: list.list.name, error: asRefusal(error) };
  }
}

async function* decide(kept: Case, waiting: Waiting, options: ImportOptions): AsyncGenerator<Imported> {
  yield* keepReportsOf(kept, waiting, options);
  const judgements = waiting.judgements.splice(0);
  if (judgements.length === 0) return;
  yield await kept.transaction(async (one): Promise<Imported> => {
    const at = options.now().toISOString();
    const changed = await putJudgements(one, judgements);
    await followJudgements(one, changed, at);
    const detail = { judgements: changed.judgements.length };
    await putLog(one, { at, author: options.by, action: "import", about: null, detail });
    return { kind: "judgements", count: changed.judgements.length };
  });
}

/** What people keep besides; where the case holds the same already, the later state of both. */
async function* keepRest(kept: Case, waiting: Waiting, options: ImportOptions): AsyncGenerator<Imported> {
  yield* decide(kept, waiting, options);
  const records = waiting.kept.splice(0);
  if (records.length === 0) return;
  const rows = joinedRows(records);
  await kept.transaction(async (one) => {
    await takeSearches(one, rows);
    await takeBriefs(one, { briefs: rows.briefs, claims: rows.briefClaims }, new Map());
    await takeBatches(one, { batches: rows.batches, claims: rows.batchClaims, codes: rows.codes }, new Map());
    await takeWatched(one, rows.watched);
    const detail = { kept: records.length };
    await putLog(one, { at: options.now().toISOString(), author: options.by, action: "import", about: null, detail });
  });
  yield { kind: "kept", count: records.length };
}

const unread = ({ input, line }: { readonly input: ReportInput; readonly line: number }): Imported => ({
  kind: "refused",
  line,
  id: input.id,
  error: new HearsayError("bad-report", "No reading follows this report. Add it instead, which reads it: hearsay add."),
});
