import type { CaseDb } from "../../../../store/case.ts";
import {
  countTakenFrom,
  type OriginalOfReports,
  originalByHash,
  originalsOf,
} from "../../../../store/queries/originals.ts";
import type { ViewOptions } from "./case-view.ts";
import { reportBatches } from "./reports-out.ts";

/**
 * What reports were taken from, each original once, behind the last of its reports. One that holds words of a report that
 * does not go out stays.
 */
export async function* originalsOut(one: CaseDb, options: ViewOptions): AsyncGenerator<OriginalOfReports> {
  const waiting = new Map<string, string[]>();
  for await (const numbers of reportBatches(one, options)) {
    const found = await originalsOf(one, numbers);
    const all = await countTakenFrom(
      one,
      options.schema,
      found.map(({ hash }) => hash),
    );
    for (const { hash, report } of found) {
      const reports = [...(waiting.get(hash) ?? []), report];
      waiting.set(hash, reports);
      if (reports.length < (all.get(hash) ?? 0)) continue;
      waiting.delete(hash);
      yield { hash, reports, ...(await originalByHash(one, hash)) };
    }
  }
}
