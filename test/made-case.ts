import type { ReportInput } from "../src/model/report.ts";
import { addReports, type Case, openCase, type ReadingPool } from "../src/serve/operations/index.ts";
import { caseAddress } from "./case-address.ts";
import { type Made, made } from "./contract/case/made.ts";

export interface MadeCase {
  readonly case: Case;
  /** Reads nothing but the reports made here, by their ids. */
  readonly pool: () => ReadingPool;
  close(): Promise<void>;
}

const NOW = () => new Date("2024-03-06T08:00:00Z");

/** Adds reports that are made up to a case, as `hearsay add` does; gives what reads them. */
export async function addMade(
  kept: Case,
  reports: readonly Made[],
  more: readonly Made[] = [],
): Promise<() => ReadingPool> {
  const known = new Map([...reports, ...more].map((one) => [one.report.id, one]));
  const pool = () => poolOf(known);
  const found = async function* () {
    for (const { report } of reports) yield { report, from: "made", line: null };
  };
  for await (const added of addReports({ case: kept, pool: pool(), now: NOW, by: "amina" }, found()))
    if (added.kind === "refused") throw added.error;
  return pool;
}

/** A case of its own of reports that are made up; no language model is loaded for it. */
export async function madeCase(reports: readonly Made[], more: readonly Made[] = []): Promise<MadeCase> {
  const { where, remove } = caseAddress();
  const kept = await openCase(where, { create: true });
  const pool = await addMade(kept, reports, more);
  return {
    case: kept,
    pool,
    close: async () => {
      await kept.close();
      remove();
    },
  };
}

function poolOf(known: ReadonlyMap<string, Made>): ReadingPool {
  return {
    size: 1,
    versions: async () => (known.values().next().value ?? made("none")).reading.reader,
    read: async ({ id, text }: ReportInput) => {
      const found = known.get(id);
      if (found?.report.text === text) return found.reading;
      throw new Error(`nobody made a reading of ${id}`);
    },
    close: async () => undefined,
  };
}
