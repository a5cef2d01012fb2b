import { sql } from "kysely";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";

/** The claims of an event of the case, in the order in which their reports came out. */
export const claimsOfEvent = ({ db }: CaseDb, event: string) =>
  db
    .selectFrom("claim")
    .select(["claim.id", "claim.report", "claim.key"])
    .where(
      "claim.event_node",
      "in",
      sql<string>`(select node from member where room = 'events' and group_id = ${event})`,
    )
    .orderBy(sql`claim.published_day asc nulls last`)
    .orderBy("claim.report")
    .orderBy("claim.position")
    .execute();

/** The events in which these claims stand, by claim number. */
export async function eventsOfClaims({ db }: CaseDb, claims: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (claims.length === 0) return new Map();
  const rows = await db
    .selectFrom("claim")
    .innerJoin("member", (on) => on.on("member.room", "=", "events").onRef("member.node", "=", "claim.event_node"))
    .select(["claim.id", "member.group_id"])
    .where("claim.id", "in", claims)
    .execute();
  return new Map(rows.map(({ id, group_id }) => [id, group_id]));
}

/** The claims of reports that somebody rejected, as "report number" and "claim key" on a line each. */
export async function claimsRejected(one: CaseDb, reports: readonly number[]): Promise<ReadonlySet<string>> {
  const rows = await one.db
    .selectFrom("claim")
    .select(["report", "key"])
    .where("judged", "=", "rejected")
    .where("report", "in", amongNumbers(one, reports))
    .execute();
  return new Set(rows.map(({ report, key }) => `${report}\n${key}`));
}
