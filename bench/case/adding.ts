import { refresh } from "../../src/serve/operations/resolve/refresh.ts";
import { settleReports } from "../../src/serve/operations/resolve/resettle.ts";
import { nodesOfReading } from "../../src/serve/operations/resolve/uses-of-reading.ts";
import type { Case } from "../../src/store/case.ts";
import { putReports } from "../../src/store/queries/put-reports.ts";
import { sentencesOf } from "../../src/tell/sentences-of.ts";
import { clock, type Spent } from "./clock.ts";
import type { Generated } from "./compose.ts";

/** What adding a stretch of reports took, all of them together. */
export interface Stretch {
  /** How many reports the case had at its end. */
  readonly upTo: number;
  readonly reports: number;
  readonly spent: Readonly<Record<Step, Spent>>;
}

export interface Adding {
  /** How many reports the case has already. */
  readonly there: number;
  readonly marks: readonly number[];
  /** Over how many reports before a mark is measured. */
  readonly windowOf: (mark: number) => number;
  readonly told: (count: number) => void;
  /** Told when a mark is reached. */
  readonly reached: (stretch: Stretch) => void;
}

export const STEPS = ["prepare", "store", "resolve", "refresh", "commit"] as const;
export type Step = (typeof STEPS)[number];

/** As `hearsay add` does when many come. */
const BATCH = 256;
const AT = "2026-01-01T00:00:00.000Z";

/**
 * Adds reports in transactions as `hearsay add` does, their readings handed in, and tells what each step took over the
 * last reports before each of `marks`.
 */
export async function addAll(
  kept: Case,
  reports: AsyncIterable<Generated>,
  { there, marks, windowOf, told, reached }: Adding,
): Promise<readonly Stretch[]> {
  const stretches: Stretch[] = [];
  let spent = clock<Step>(STEPS);
  let [count, from] = [there, there];
  for await (const batch of batches(reports)) {
    const next = marks.find((mark) => mark > count);
    const begin = next === undefined ? Number.POSITIVE_INFINITY : next - windowOf(next);
    if (count < begin && count + batch.length >= begin) {
      spent = clock<Step>(STEPS);
      from = count;
    }
    await add(kept, batch, spent);
    count += batch.length;
    told(count);
    if (next === undefined || count < next) continue;
    const stretch = { upTo: count, reports: count - from, spent: spent.all() };
    reached(stretch);
    stretches.push(stretch);
  }
  return stretches;
}

async function add(kept: Case, batch: readonly Generated[], spent: ReturnType<typeof clock<Step>>): Promise<void> {
  spent.start("commit");
  await kept.transaction(async (within) => {
    spent.start("prepare");
    const items = batch.map(({ report, reading }) => ({
      report,
      reading,
      sentences: sentencesOf(reading),
      ...nodesOfReading(reading),
    }));
    spent.start("store");
    const { put } = await putReports(within, items, AT);
    spent.start("resolve");
    const fresh = batch.flatMap(({ report, reading }) => {
      const number = put.get(report.id);
      return number === undefined ? [] : [{ number, report, reading }];
    });
    const resolved = await settleReports(within, fresh, true);
    spent.start("refresh");
    await refresh(within, resolved);
    spent.start("commit");
  });
  spent.stop();
}

async function* batches(reports: AsyncIterable<Generated>): AsyncGenerator<readonly Generated[]> {
  let batch: Generated[] = [];
  for await (const report of reports) {
    batch.push(report);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
