import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgedReports } from "../../../store/queries/anchors.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { readingOf, readingsOf, reportOf } from "../../../store/queries/reports.ts";
import { correctedReading } from "./corrected-reading.ts";

/** A report's reading with what people put right in it and added; undefined where the case does not hold the report. */
export async function shownReading(one: CaseDb, id: string): Promise<Reading | undefined> {
  const [report, reading] = [await reportOf(one, id), await readingOf(one, id)];
  if (!report || !reading) return undefined;
  const judgements = await listJudgements(one, { report: id, standing: true });
  return correctedReading(reading, report.text, judgements) ?? reading;
}

/** The same with what one person alone put right in it and added; nobody where there is no name. */
export async function readingFor(one: CaseDb, id: string, by: string | null): Promise<Reading | undefined> {
  const [report, reading] = [await reportOf(one, id), await readingOf(one, id)];
  if (!report || !reading) return undefined;
  const judgements = by === null ? [] : await listJudgements(one, { report: id, standing: true, by });
  return correctedReading(reading, report.text, judgements) ?? reading;
}

/** The readings of reports, by number, with what people put right in them and added. */
export async function shownReadings(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, Reading>> {
  const shown = new Map(await readingsOf(one, numbers));
  const judged = new Set(
    await judgedReports(
      one,
      [...shown.values()].map(({ report }) => report.id),
    ),
  );
  for (const [number, { report }] of shown) {
    const reading = judged.has(report.id) ? await shownReading(one, report.id) : undefined;
    if (reading) shown.set(number, reading);
  }
  return shown;
}
