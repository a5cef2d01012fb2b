import type { Reading } from "../../../model/reading.ts";
import type { Case } from "../../../store/case.ts";
import { reportsFound } from "../../../store/queries/find/reports-found.ts";
import { readingsOf, reportIds, reportOf } from "../../../store/queries/reports.ts";
import { type ClaimQuery, filterOf } from "../find-claims.ts";

export interface ExportOptions {
  /** Only the reports that hold a claim which this finds; default: all. */
  readonly query?: ClaimQuery;
  /** Whether internal and confidential reports go out too. */
  readonly closed?: boolean;
  /** Whether each reading holds its report's text. */
  readonly withText?: boolean;
}

/** Reports at once. */
const BATCH = 50;

/** Readings of the contract (`hearsay-reading/1`), in the order in which their reports were added. */
export async function* exportReadings(kept: Case, options: ExportOptions = {}): AsyncGenerator<Reading> {
  const filter = options.query ? await filterOf(kept, options.query) : null;
  for (let after = 0; ; ) {
    const numbers = await reportsFound(kept, filter, { after, limit: BATCH, closed: options.closed ?? false });
    const last = numbers.at(-1);
    if (last === undefined) return;
    after = last;
    const readings = await readingsOf(kept, numbers);
    const ids = await reportIds(kept, numbers);
    for (const [at, number] of numbers.entries()) {
      const reading = readings.get(number);
      if (!reading) continue;
      const text = options.withText ? (await reportOf(kept, ids[at] ?? ""))?.text : undefined;
      yield text === undefined ? reading : { ...reading, report: { ...reading.report, text } };
    }
  }
}
