import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Conflict } from "../../src/model/evidence.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { ReportInput } from "../../src/model/report.ts";
import { weighEvent } from "../../src/resolve/evidence/weigh-event.ts";
import { openCase } from "../../src/serve/operations/index.ts";
import { resolveReports } from "../../src/serve/operations/resolve/resettle.ts";
import { nodesOfReading } from "../../src/serve/operations/resolve/uses-of-reading.ts";
import { evidenceOf } from "../../src/serve/operations/show/evidence-of.ts";
import type { CaseDb } from "../../src/store/case.ts";
import { putReports } from "../../src/store/queries/put-reports.ts";

/** A report and what was read out of it. */
export interface Read {
  readonly report: ReportInput;
  readonly reading: Reading;
}

/** What a case makes of reports: the event of each claim, and what cannot both be so. */
export interface Tied {
  /** By `nameOf`. */
  readonly eventOf: ReadonlyMap<string, string>;
  readonly conflicts: readonly Conflict[];
}

/** A claim of the case, by the ids of its report and its own. */
export const nameOf = (report: string, claim: string): string => `${report}#${claim}`;

const AT = "2026-01-01T00:00:00.000Z";

/** Adds reports to a new case, which is thrown away, and looks at its events. */
export async function tiedInCase(reports: readonly Read[]): Promise<Tied> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-tied-"));
  const kept = await openCase(join(folder, "tied.hearsay"), { create: true });
  try {
    await kept.transaction(async (within) => {
      const items = reports.map(({ report, reading }) => ({ report, reading, ...nodesOfReading(reading) }));
      const { put } = await putReports(within, items, AT);
      const fresh = reports.flatMap(({ report, reading }) => {
        const number = put.get(report.id);
        return number === undefined ? [] : [{ number, report, reading }];
      });
      await resolveReports(within, fresh, true);
    });
    return await kept.snapshot(look);
  } finally {
    await kept.close();
    rmSync(folder, { recursive: true });
  }
}

async function look(one: CaseDb): Promise<Tied> {
  const rows = await one.db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .innerJoin("member", (on) => on.on("member.room", "=", "events").onRef("member.node", "=", "claim.event_node"))
    .select(["claim.report as number", "report.key as report", "claim.key as claim", "member.group_id as event"])
    .execute();
  const conflicts: Conflict[] = [];
  for (const event of new Set(rows.map((row) => row.event))) {
    const of = rows.filter((row) => row.event === event).map(({ number, claim }) => ({ report: number, claim }));
    const { claims, beside } = await evidenceOf(one, of);
    conflicts.push(...weighEvent(claims, { beside }).conflicts);
  }
  return {
    eventOf: new Map(rows.map(({ report, claim, event }) => [nameOf(report, claim), event])),
    conflicts,
  };
}
