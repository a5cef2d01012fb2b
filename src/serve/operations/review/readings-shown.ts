import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { reportOf } from "../../../store/queries/reports.ts";
import { shownReading } from "../judge/shown-reading.ts";

export interface ShownText {
  readonly text: string;
  readonly reading: Reading;
}

/** Reports by their ids, each with its text and its reading as it is shown; each is looked up once. */
export async function readingsShown(one: CaseDb, reports: Iterable<string>): Promise<ReadonlyMap<string, ShownText>> {
  const shown = new Map<string, ShownText>();
  for (const id of new Set(reports)) {
    const [report, reading] = [await reportOf(one, id), await shownReading(one, id)];
    if (report && reading) shown.set(id, { text: report.text, reading });
  }
  return shown;
}
