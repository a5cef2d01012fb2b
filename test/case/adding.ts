import type { Reading } from "../../src/model/reading.ts";
import type { ReportInput } from "../../src/model/report.ts";
import { resolveReports } from "../../src/serve/operations/resolve/resettle.ts";
import { nodesOfReading } from "../../src/serve/operations/resolve/uses-of-reading.ts";
import type { Case } from "../../src/store/case.ts";
import { putReports } from "../../src/store/queries/put-reports.ts";
import { sentencesOf } from "../../src/tell/sentences-of.ts";

export interface ReadReport {
  readonly report: ReportInput;
  readonly reading: Reading;
}

/** Keeps and resolves reports that were read, in one transaction, by the functions by which `hearsay add` does it. */
export async function addBatch(kept: Case, batch: readonly ReadReport[], at = "2026-01-01T00:00:00.000Z") {
  await kept.transaction(async (within) => {
    const items = batch.map(({ report, reading }) => ({
      report,
      reading,
      sentences: sentencesOf(reading),
      ...nodesOfReading(reading),
    }));
    const { put } = await putReports(within, items, at);
    const fresh = batch.flatMap(({ report, reading }) => {
      const number = put.get(report.id);
      return number === undefined ? [] : [{ number, report, reading }];
    });
    await resolveReports(within, fresh, true);
  });
}
