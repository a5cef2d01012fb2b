import { createHash } from "node:crypto";
import { HearsayError } from "../../../model/errors.ts";
import { Judgement } from "../../../model/judgement.ts";
import { Reading } from "../../../model/reading.ts";
import { ReportInput } from "../../../model/report.ts";
import { spansHold } from "../judge/spans-hold.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A line as a record: its sort, and what it says. Throws HearsayError `bad-json`, `bad-report`. */
export function recordIn(text: string): { readonly record: string; readonly fields: Fields } {
  const value = parsed(text);
  if (typeof value !== "object" || value === null || !("record" in value) || typeof value.record !== "string")
    throw new HearsayError("bad-report", 'This is no record of a case: {"record": "report", …}.');
  const { record, ...fields } = value as { readonly record: string } & Fields;
  return { record, fields };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HearsayError("bad-json", "This line is no JSON.");
  }
}

/** The report, without what the export adds to it from the case. */
export function reportIn(fields: Fields): ReportInput {
  const { copy_of: _copy, copy_kind: _kind, story: _story, added: _added, ...own } = fields;
  return ReportInput.loose().parse(own) as ReportInput;
}

/** The reading, where it is one of this very text. Throws HearsayError `bad-report`, `bad-span`. */
export function readingIn(fields: Fields, report: ReportInput | undefined): Reading {
  const reading = Reading.parse(fields);
  if (report?.id !== reading.report.id) throw new HearsayError("bad-report", ALONE);
  const hash = createHash("sha256").update(report.text).digest("hex");
  if (hash !== reading.report.text_hash)
    throw new HearsayError("bad-report", "The reading is of another text: its text_hash is not that of the report.");
  if (!spansHold(reading, report.text))
    throw new HearsayError("bad-span", "Words of the reading do not stand in the report.");
  return reading;
}

const ALONE = "A reading follows the record of its report: this one stands alone. Export the case again.";

export function judgementIn(fields: Fields): Judgement {
  const { id, at, by, decision, note = null, withdrawn = null } = fields;
  return Judgement.parse({ id, at, by, decision, note, withdrawn });
}

/** What a schema refuses is told by the field that is wrong; what nobody foresaw goes on. */
export function asRefusal(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error;
  if (error instanceof Error && "issues" in error) {
    const [issue] = error.issues as readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    return new HearsayError("bad-report", `${issue?.path.map(String).join(".")}: ${issue?.message}.`);
  }
  throw error;
}
