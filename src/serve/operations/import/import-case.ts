import { createHash } from "node:crypto";
import { HearsayError } from "../../../model/errors.ts";
import { Judgement } from "../../../model/judgement.ts";
import { Reading } from "../../../model/reading.ts";
import { ReportInput } from "../../../model/report.ts";
import type { Case } from "../../../store/case.ts";
import { measure } from "../../../store/measure.ts";
import { putJudgements } from "../../../store/queries/judgements.ts";
import { putLog } from "../../../store/queries/log.ts";
import { knownReports } from "../../../store/queries/reports.ts";
import { keepReports, type ReadReport } from "../add/keep-reports.ts";
import { followJudgements } from "../judge/keep-judgements.ts";
import { spansHold } from "../judge/spans-hold.ts";

/** A line of records, by its number from 1. */
export interface RecordLine {
  readonly line: number;
  readonly text: string;
}

/** What became of something that was imported. */
export type Imported =
  | { readonly kind: "added" | "there"; readonly id: string }
  | { readonly kind: "judgements"; readonly count: number }
  | { readonly kind: "refused"; readonly line: number; readonly id: string | null; readonly error: HearsayError };

export interface ImportOptions {
  /** The clock, handed in, and who imports. */
  readonly now: () => Date;
  readonly by: string;
}

/** Reports kept in one transaction, and judgements. */
const BATCH = { reports: 16, judgements: 200 };

interface Pending extends ReadReport {
  readonly line: number;
}

/**
 * Makes a case of the records that an export wrote (`--as jsonl`): reports with the readings that go with them, and
 * judgements; claims, actors and events follow from these and are made anew. A record that is none, a reading whose words
 * do not stand in its report, and an id that stands for another text here are refused; the rest goes through.
 */
export async function* importCase(
  kept: Case,
  lines: AsyncIterable<RecordLine>,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  let report: { readonly input: ReportInput; readonly line: number } | null = null;
  let [reports, judgements]: [Pending[], Judgement[]] = [[], []];
  for await (const { line, text } of lines) {
    if (text.trim() === "") continue;
    try {
      const { record, fields } = recordIn(text);
      if (report && record !== "reading") yield unread(report);
      if (record === "report") report = { input: ReportInput.loose().parse(fields) as ReportInput, line };
      else if (record === "reading") {
        const reading = Reading.parse(fields);
        if (report?.input.id !== reading.report.id) throw new HearsayError("bad-report", ALONE);
        reports.push({ report: ownFields(report.input), reading: checked(reading, report.input), line });
      } else if (record === "judgement") judgements.push(judgementIn(fields));
      if (record !== "report") report = null;
    } catch (error) {
      const id = report?.input.id ?? null;
      report = null;
      yield { kind: "refused", line, id, error: asRefusal(error) };
    }
    if (reports.length >= BATCH.reports) yield* keep(kept, reports.splice(0), options);
    // a judgement finds its words only once their reports are there
    if (judgements.length >= BATCH.judgements) {
      yield* keep(kept, reports.splice(0), options);
      yield await decide(kept, judgements.splice(0), options);
    }
  }
  if (report) yield unread(report);
  yield* keep(kept, reports, options);
  if (judgements.length > 0) yield await decide(kept, judgements, options);
  [reports, judgements] = [[], []];
  await measure(kept);
}

async function* keep(kept: Case, reports: readonly Pending[], { now }: ImportOptions): AsyncGenerator<Imported> {
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

async function decide(kept: Case, judgements: readonly Judgement[], { now, by }: ImportOptions): Promise<Imported> {
  return kept.transaction(async (one) => {
    const at = now().toISOString();
    const changed = await putJudgements(one, judgements);
    await followJudgements(one, changed, at);
    const detail = { judgements: changed.judgements.length };
    await putLog(one, { at, author: by, action: "import", about: null, detail });
    return { kind: "judgements", count: changed.judgements.length };
  });
}

const RECORDS = ["report", "reading", "claim", "actor", "event", "judgement"];
const ALONE = "A reading follows the record of its report: this one stands alone. Export the case again.";
const OTHER_TEXT =
  "The case holds another text under this id. Merge the two cases (hearsay merge): it makes one a version.";

function recordIn(text: string): { readonly record: string; readonly fields: Record<string, unknown> } {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || !("record" in value) || !RECORDS.includes(String(value.record)))
    throw new HearsayError("bad-report", `This is no record of a case: {"record": "${RECORDS.join("|")}", …}.`);
  const { record, ...fields } = value as Record<string, unknown>;
  return { record: String(record), fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HearsayError("bad-json", "This line is no JSON.");
  }
}

/** Without what the export adds to it from the case. */
function ownFields(input: ReportInput): ReportInput {
  const { copy_of: _copy, copy_kind: _kind, story: _story, added: _added, ...own } = input as Record<string, unknown>;
  return own as unknown as ReportInput;
}

/** The reading, where it is one of this very text. */
function checked(reading: Reading, { text }: ReportInput): Reading {
  const hash = createHash("sha256").update(text).digest("hex");
  if (hash !== reading.report.text_hash)
    throw new HearsayError("bad-report", "The reading is of another text: its text_hash is not that of the report.");
  if (!spansHold(reading, text)) throw new HearsayError("bad-span", "Words of the reading do not stand in the report.");
  return reading;
}

function judgementIn(fields: Readonly<Record<string, unknown>>): Judgement {
  const { id, at, by, decision, note = null, withdrawn = null } = fields;
  return Judgement.parse({ id, at, by, decision, note, withdrawn });
}

const unread = ({ input, line }: { readonly input: ReportInput; readonly line: number }): Imported => ({
  kind: "refused",
  line,
  id: input.id,
  error: new HearsayError("bad-report", "No reading follows this report. Add it instead, which reads it: hearsay add."),
});

/** What a schema refuses is told by the field that is wrong; what nobody foresaw goes on. */
function asRefusal(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error;
  if (error instanceof Error && "issues" in error) {
    const [issue] = error.issues as readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    return new HearsayError("bad-report", `${issue?.path.map(String).join(".")}: ${issue?.message}.`);
  }
  throw error;
}
