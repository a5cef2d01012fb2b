import { sql } from "kysely";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";

/** Claims that somebody rejected are not counted. */
const notRejected = sql<boolean>`claim.judged is distinct from 'rejected'`;

/** In how many claims something stands, and in how many reports. */
export interface Counts {
  readonly reports: number;
  readonly claims: number;
}

/** The counts of each group of actors, counted anew: the cost grows with the group. */
export async function countActors(one: CaseDb, groups: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  if (groups.length === 0) return new Map();
  const rows = await one.db
    .selectFrom("member")
    .crossJoin("claim_party")
    .crossJoin("claim")
    .select(COUNTS)
    .where("member.room", "=", "actors")
    .where("member.group_id", "in", among(one, groups))
    .whereRef("claim_party.node", "=", "member.node")
    .whereRef("claim.id", "=", "claim_party.claim")
    .where(notRejected)
    .groupBy("member.group_id")
    .execute();
  return counted(rows);
}

/**
 * The counts of every group of actors that stands in these reports, within them alone. The cross joins keep SQLite from
 * beginning with all actors of the case.
 */
export async function countActorsWithin(one: CaseDb, reports: readonly number[]): Promise<ReadonlyMap<string, Counts>> {
  const rows = await one.db
    .selectFrom("claim")
    .crossJoin("claim_party")
    .crossJoin("member")
    .select(COUNTS)
    .where("claim.report", "in", amongNumbers(one, reports))
    .where(notRejected)
    .whereRef("claim_party.claim", "=", "claim.id")
    .where("member.room", "=", "actors")
    .whereRef("member.node", "=", "claim_party.node")
    .groupBy("member.group_id")
    .execute();
  return counted(rows);
}

const COUNTS = [
  sql<string>`member.group_id`.as("id"),
  sql<number>`count(distinct claim.id)`.as("claims"),
  sql<number>`count(distinct claim.report)`.as("reports"),
] as const;

/** The counts that are shown of these actors now. */
export async function countsShown(one: CaseDb, actors: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  if (actors.length === 0) return new Map();
  const rows = await one.db
    .selectFrom("actor")
    .select(["id", "claims", "reports"])
    .where("id", "in", among(one, actors))
    .execute();
  return counted(rows);
}

/** The counts of groups of events, counted anew: these are bounded. */
export async function countEvents(one: CaseDb, groups: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
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
  return counted(rows);
}

const counted = (
  rows: readonly { readonly id: string; readonly claims: number; readonly reports: number }[],
): ReadonlyMap<string, Counts> =>
  new Map(rows.map(({ id, claims, reports }) => [id, { claims: Number(claims), reports: Number(reports) }]));
