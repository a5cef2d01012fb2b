import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";

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
    .innerJoin("node_use", (on) => on.onRef("node_use.node", "=", "member.node").on("node_use.room", "=", "events"))
    .select((of) => [
      "member.group_id as id",
      of.fn.count<number>("node_use.ref").as("claims"),
      of.fn.count<number>("node_use.report").distinct().as("reports"),
    ])
    .where("member.room", "=", "events")
    .where("member.group_id", "in", among(one, groups))
    .groupBy("member.group_id")
    .execute();
  return new Map(rows.map(({ id, claims, reports }) => [id, { claims: Number(claims), reports: Number(reports) }]));
}
