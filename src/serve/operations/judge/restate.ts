import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { replaceReadings } from "../../../store/queries/replace-readings.ts";
import { readingOf, readMoments, reportNumbers, reportOf } from "../../../store/queries/reports.ts";
import { sentencesOf } from "../../../tell/sentences-of.ts";
import { resolveReports } from "../resolve/resettle.ts";
import { nodesOfReading } from "../resolve/uses-of-reading.ts";
import { apartIn, judgedBeside } from "./apart.ts";
import { correctedReading } from "./corrected-reading.ts";

/**
 * States reports anew, within a transaction: their claims as they are read (by `readings`, where a report was read anew) and
 * put right by the judgements that stand, and apart where these say so; everything that was resolved from them follows, in
 * reports too of which something was judged apart from theirs.
 */
export async function restate(
  one: CaseDb,
  ids: readonly string[],
  { at, readings }: { readonly at: string; readonly readings?: ReadonlyMap<string, Reading> },
): Promise<void> {
  const numbers = await reportNumbers(one, new Set([...ids, ...(await judgedBeside(one, ids))]));
  const read = [];
  for (const [id, number] of numbers) {
    const [report, kept] = [await reportOf(one, id), readings?.get(id) ?? (await readingOf(one, id))];
    if (!report || !kept) continue;
    const corrected = correctedReading(kept, report.text, await listJudgements(one, { report: id, standing: true }));
    read.push({ number, report, reading: kept, shown: corrected ?? kept, ...(corrected ? { corrected } : {}) });
  }
  const apart = await apartIn(one, new Map(read.map(({ report, shown }) => [report.id, shown])));
  const items = read.map((item) => ({
    ...item,
    sentences: sentencesOf(item.shown),
    ...nodesOfReading(item.shown, apart.get(item.report.id)),
  }));
  const moments = await readMoments(one, numbers.values());
  for (const item of items)
    await replaceReadings(one, [item], readings?.has(item.report.id) ? at : (moments.get(item.number) ?? at));
  await resolveReports(
    one,
    items.map(({ number, report, shown }) => {
      const its = apart.get(report.id);
      return { number, report, reading: shown, ...(its ? { apart: its } : {}) };
    }),
    false,
  );
}
