import { sql } from "kysely";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";

/** Claims that somebody rejected are not counted among an event's. */
const notRejected = sql<boolean>`claim.judged is distinct from 'rejected'`;

/** In how many reports and claims each group of actors stands; counted anew, so the cost grows with the group. */
export async function countActors(
  one: CaseDb,
  groups: readonly string[],
): Promise<ReadonlyMap<string, { readonly reports: number; readonly claims: number }>> {
  const rows = await one.db
    .selectFrom("member")
    .innerJoin("claim_party", "claim_party.node", "member.node")
    .innerJoin("claim", "claim.id", "claim_party.claim")
    .select((of) => [
      "member.group_id as id",
      of.fn.count<number>("claim.id").distinct().as("claims"),
      of.fn.count<number>("claim.report").distinct().as("reports"),
    ])
    .where("member.room", "=", "actors")
    .where("member.group_id", "in", among(one, groups))
    .groupBy("member.group_id")
    .execute();
  return new Map(rows.map(({ id, claims, reports }) => [id, { claims: Number(claims), reports: Number(reports) }]));
}

/** The same for groups of events. */
export async function countEvents(
  one: CaseDb,
  groups: readonly string[],
): Promise<ReadonlyMap<string, { readonly reports: number; readonly claims: number }>> {
  const rows = await one.db
    .selectFrom("member")
    .innerJoin("claim", "claim.event_node", "member.node")
    .select((of) => [
      "member.group_id as id",
      of.fn.count<number>("claim.id").as("claims"),
      of.fn.count<number>("claim.report").distinct().as("reports"),
    ])
    .where("member.room", "=", "events")
    .where(notRejected)
    .where("member.group_id", "in", among(one, groups))
    .groupBy("member.group_id")
    .execute();
  return new Map(rows.map(({ id, claims, reports }) => [id, { claims: Number(claims), reports: Number(reports) }]));
}
