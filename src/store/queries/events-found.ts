import { sql } from "kysely";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import type { GroupRow } from "./groups.ts";

export interface EventFilter {
  readonly type?: readonly string[] | undefined;
  readonly country?: readonly string[] | undefined;
  /** Days, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reports: number;
  readonly sort: "day" | "claims";
  readonly limit: number;
}

/** Events that a filter finds, plain statements left out unless their type is asked for. */
export async function eventsFound(one: CaseDb, filter: EventFilter): Promise<readonly GroupRow<"event">[]> {
  const { type, country, from, to, reports, sort, limit } = filter;
  let query = one.db.selectFrom("event").selectAll();
  if (reports > 1) query = query.where("reports", ">=", reports);
  query = type?.length ? query.where("type", "in", among(one, type)) : query.where("type", "!=", "statement");
  if (country?.length) query = query.where("country", "in", among(one, country));
  if (from) query = query.where(sql<string>`coalesce(end_day, start_day)`, ">=", from);
  if (to) query = query.where("start_day", "<=", to);
  return query
    .$if(sort === "day", (by) => by.orderBy(sql`start_day desc nulls last`))
    .$if(sort === "claims", (by) => by.orderBy("claims", "desc"))
    .orderBy("id")
    .limit(limit)
    .execute();
}
