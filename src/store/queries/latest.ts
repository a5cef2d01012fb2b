import type { CaseDb } from "../case.ts";
import type { GroupRow } from "./groups.ts";
import type { ReportRow } from "./reports.ts";

/** Reports added last, the last first. */
export const latestReports = ({ db }: CaseDb, limit: number): Promise<readonly ReportRow[]> =>
  db.selectFrom("report").selectAll().orderBy("id", "desc").limit(limit).execute();

/** Events with the most claims, of those the latest first. */
export const mostTold = ({ db }: CaseDb, limit: number): Promise<readonly GroupRow<"event">[]> =>
  db
    .selectFrom("event")
    .selectAll()
    .where("type", "!=", "statement")
    .orderBy("claims", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
