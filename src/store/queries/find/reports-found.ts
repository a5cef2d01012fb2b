import type { CaseDb } from "../../case.ts";
import { conditionsOf } from "./conditions.ts";
import type { ClaimFilter } from "./filter.ts";

/** Numbers of the reports that hold a claim which the filter finds, or of all; those that are not open only where asked for. */
export async function reportsFound(
  one: CaseDb,
  filter: ClaimFilter | null,
  { after, limit, closed }: { readonly after: number; readonly limit: number; readonly closed: boolean },
): Promise<readonly number[]> {
  let query = one.db.selectFrom("report").select("report.id").where("report.id", ">", after);
  if (!closed) query = query.where("report.handling", "=", "open");
  if (filter)
    query = query.where("report.id", "in", (of) =>
      of
        .selectFrom("claim")
        .select("claim.report")
        .where((on) => on.and([...conditionsOf(one, filter)(on)])),
    );
  return (await query.orderBy("report.id").limit(limit).execute()).map(({ id }) => id);
}
