import type { Reading } from "../../../../model/reading.ts";
import type { CaseDb } from "../../../../store/case.ts";
import { claimsRejected } from "../../../../store/queries/claims-of-event.ts";
import { readingsOf, textsOf } from "../../../../store/queries/reports.ts";
import { withoutRejected } from "../../judge/corrected-reading.ts";
import { shownReadings } from "../../judge/shown-reading.ts";
import type { ViewOptions } from "./case-view.ts";
import { reportBatches } from "./reports-out.ts";

export interface ReadingOptions {
  /** Whether each reading holds its report's text. */
  readonly withText: boolean;
  /** Readings as they were read: without what people corrected and added, and with the claims that they rejected. */
  readonly asRead: boolean;
}

/**
 * Readings of the contract (`hearsay-reading/1`), in the order in which their reports were added: as people put them right,
 * without the claims that they rejected, unless they are asked for as they were read.
 */
export async function* readingsOut(
  one: CaseDb,
  options: ViewOptions,
  { withText, asRead }: ReadingOptions,
): AsyncGenerator<Reading> {
  for await (const numbers of reportBatches(one, options)) {
    const readings = asRead ? await readingsOf(one, numbers) : await standingReadings(one, numbers);
    const texts = withText ? await textsOf(one, numbers) : new Map<number, string>();
    for (const number of numbers) {
      const reading = readings.get(number);
      if (!reading) continue;
      const text = texts.get(number);
      yield text === undefined ? reading : { ...reading, report: { ...reading.report, text } };
    }
  }
}

async function standingReadings(one: CaseDb, numbers: readonly number[]): Promise<ReadonlyMap<number, Reading>> {
  const [readings, rejected] = [await shownReadings(one, numbers), await claimsRejected(one, numbers)];
  const ids = (number: number, { claims }: Reading) =>
    new Set(claims.flatMap(({ id }) => (rejected.has(`${number}\n${id}`) ? [id] : [])));
  return new Map([...readings].map(([number, reading]) => [number, withoutRejected(reading, ids(number, reading))]));
}
