import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { replaceReadings } from "../../../store/queries/replace-readings.ts";
import { readingOf, readMoments, reportNumbers, reportOf } from "../../../store/queries/reports.ts";
import { sentencesOf } from "../../../tell/sentences-of.ts";
import { resolveReports } from "../resolve/resettle.ts";
import { nodesOfReading } from "../resolve/uses-of-reading.ts";
import { correctedReading } from "./corrected-reading.ts";

/**
 * States reports anew, within a transaction: their claims as they are read (by `readings`, where a report was read anew) and
 * put right by the judgements that stand; everything that was resolved from them follows.
 */
export async function restate(
  one: CaseDb,
  ids: readonly string[],
  { at, readings }: { readonly at: string; readonly readings?: ReadonlyMap<string, Reading> },
): Promise<void> {
  const numbers = await reportNumbers(one, ids);
  const items = [];
  for (const [id, number] of numbers) {
    const [report, kept] = [await reportOf(one, id), readings?.get(id) ?? (await readingOf(one, id))];
    if (!report || !kept) continue;
    const corrected = correctedReading(kept, report.text, await listJudgements(one, { report: id, standing: true }));
    const shown = corrected ?? kept;
    items.push({
      number,
      report,
      reading: kept,
      ...(corrected ? { corrected } : {}),
      sentences: sentencesOf(shown),
      ...nodesOfReading(shown),
    });
  }
  const moments = await readMoments(one, numbers.values());
  for (const item of items)
    await replaceReadings(one, [item], readings?.has(item.report.id) ? at : (moments.get(item.number) ?? at));
  await resolveReports(
    one,
    items.map(({ number, report, reading, corrected }) => ({ number, report, reading: corrected ?? reading })),
    false,
  );
}
