import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { correctedReading } from "./corrected-reading.ts";

/** A report's reading with what people put right in it and added; undefined where the case does not hold the report. */
export async function shownReading(one: CaseDb, id: string): Promise<Reading | undefined> {
  const [report, reading] = [await reportOf(one, id), await readingOf(one, id)];
  if (!report || !reading) return undefined;
  const judgements = await listJudgements(one, { report: id, standing: true });
  return correctedReading(reading, report.text, judgements) ?? reading;
}
