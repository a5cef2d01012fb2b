import type { Reading } from "../../../model/reading.ts";
import type { Case } from "../../../store/case.ts";
import { claimsRejected } from "../../../store/queries/claims-of-event.ts";
import { reportsFound } from "../../../store/queries/find/reports-found.ts";
import { readingsOf, reportIds, reportOf } from "../../../store/queries/reports.ts";
import { type ClaimQuery, filterOf } from "../find-claims.ts";
import { withoutRejected } from "../judge/corrected-reading.ts";
import { shownReadings } from "../judge/shown-reading.ts";

export interface ExportOptions {
  /** Only the reports that hold a claim which this finds; default: all. */
  readonly query?: ClaimQuery;
  /** Whether internal and confidential reports go out too. */
  readonly closed?: boolean;
  /** Whether each reading holds its report's text. */
  readonly withText?: boolean;
  /** Readings as they were read: without what people corrected and added, and with the claims that they rejected. */
  readonly asRead?: boolean;
}

/** Reports at once. */
const BATCH = 50;

/**
 * Readings of the contract (`hearsay-reading/1`), in the order in which their reports were added: as people put them right,
 * without the claims that they rejected, unless they are asked for as they were read.
 */
export async function* exportReadings(kept: Case, options: ExportOptions = {}): AsyncGenerator<Reading> {
  const filter = options.query ? await filterOf(kept, options.query) : null;
  for (let after = 0; ; ) {
    const numbers = await reportsFound(kept, filter, { after, limit: BATCH, closed: options.closed ?? false });
    const last = numbers.at(-1);
    if (last === undefined) return;
    after = last;
    const readings = options.asRead ? await readingsOf(kept, numbers) : await standingReadings(kept, numbers);
    const ids = await reportIds(kept, numbers);
    for (const [at, number] of numbers.entries()) {
      const reading = readings.get(number);
      if (!reading) continue;
      const text = options.withText ? (await reportOf(kept, ids[at] ?? ""))?.text : undefined;
      yield text === undefined ? reading : { ...reading, report: { ...reading.report, text } };
    }
  }
}

async function standingReadings(kept: Case, numbers: readonly number[]): Promise<ReadonlyMap<number, Reading>> {
  const [readings, rejected] = [await shownReadings(kept, numbers), await claimsRejected(kept, numbers)];
  const ids = (number: number, { claims }: Reading) =>
    new Set(claims.flatMap(({ id }) => (rejected.has(`${number}\n${id}`) ? [id] : [])));
  return new Map([...readings].map(([number, reading]) => [number, withoutRejected(reading, ids(number, reading))]));
}
