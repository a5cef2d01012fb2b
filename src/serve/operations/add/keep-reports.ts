import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgedReports } from "../../../store/queries/anchors.ts";
import { type PutReports, putReports, type ReportToPut } from "../../../store/queries/put-reports.ts";
import { sentencesOf } from "../../../tell/sentences-of.ts";
import { restate } from "../judge/restate.ts";
import { resolveReports } from "../resolve/resettle.ts";
import { nodesOfReading } from "../resolve/uses-of-reading.ts";

export interface ReadReport {
  readonly report: ReportInput;
  readonly reading: Reading;
  readonly original?: ReportToPut["original"];
}

/**
 * Keeps reports that were read, and resolves them, within a transaction. Judgements on their words may be there before
 * them, from another copy of the case: what these put right or tell apart follows at once.
 */
export async function keepReports(one: CaseDb, read: readonly ReadReport[], at: string): Promise<PutReports> {
  const items = read.map(({ report, reading, original }) => ({
    report,
    reading,
    original,
    sentences: sentencesOf(reading),
    ...nodesOfReading(reading),
  }));
  const kept = await putReports(one, items, at);
  const fresh = read.flatMap(({ report, reading }) => {
    const number = kept.put.get(report.id);
    return number === undefined ? [] : [{ number, report, reading }];
  });
  await resolveReports(one, fresh, true);
  const judged = await judgedReports(one, kept.put.keys());
  if (judged.length > 0) await restate(one, judged, { at });
  return kept;
}
