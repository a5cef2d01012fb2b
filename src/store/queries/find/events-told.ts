import { sql } from "kysely";
import { among } from "../../among.ts";
import type { CaseDb } from "../../case.ts";
import type { GroupRow } from "../groups.ts";
import { conditionsOf } from "./conditions.ts";
import { COUNTED_AT_MOST } from "./counted-at-most.ts";
import type { ClaimFilter } from "./filter.ts";

/** What events are told apart by when they are counted. */
export const SPLITS = ["type", "quad", "status"] as const;
export type Split = (typeof SPLITS)[number];

/** An event with the claims of it that a filter finds, once for each value that it is told apart by. */
export interface EventTold {
  readonly event: string;
  /** First and last day on which it may have happened. */
  readonly start: string | null;
  readonly end: string | null;
  /** The day of publication, where events are asked for by it. */
  readonly published: string | null;
  readonly value: string | null;
  readonly claims: number;
}

interface ToldOptions {
  readonly split: Split | null;
  /** Once for each day on which it was published, too. */
  readonly byPublished: boolean;
  readonly most?: number;
}

/** The events of the claims that a filter finds; `whole` is false where there are more claims than are looked at. */
export async function eventsTold(
  one: CaseDb,
  filter: ClaimFilter,
  { split, byPublished, most = COUNTED_AT_MOST }: ToldOptions,
): Promise<{ readonly events: readonly EventTold[]; readonly whole: boolean }> {
  const found = one.db
    .selectFrom("claim")
    .select(["event_node", "status", "published_day"])
    .where((on) => on.and([...conditionsOf(one, { ...filter, kind: ["event"] })(on)]))
    .limit(most + 1)
    .as("found");
  const value = split === "status" ? sql.ref("found.status") : split ? sql.ref(`event.${split}`) : sql`null`;
  const published = byPublished ? sql.ref("found.published_day") : sql`null`;
  let query = one.db
    .selectFrom(found)
    // SQLite reads the tables of cross joins in the order in which they are named: the claims first.
    .crossJoin("member")
    .crossJoin("event")
    .where("member.room", "=", "events")
    .whereRef("member.node", "=", "found.event_node")
    .whereRef("event.id", "=", "member.group_id")
    .select(["event.id as event", "event.start_day as start", "event.end_day as end"])
    .select([value.as("value"), published.as("published"), sql<number>`count(*)`.as("claims")])
    .groupBy(["event.id", "event.start_day", "event.end_day"]);
  if (split) query = query.groupBy(value as never);
  if (byPublished) query = query.groupBy("found.published_day");
  if (filter.type?.length) query = query.where("event.type", "in", among(one, filter.type));
  const rows = await query.execute();
  const counted = rows.reduce((sum, { claims }) => sum + Number(claims), 0);
  return {
    whole: counted <= most,
    events: rows.map(({ value, published, claims, ...row }) => ({
      ...row,
      value: value === null ? null : String(value),
      published: published === null ? null : String(published),
      claims: Number(claims),
    })),
  };
}

interface ListOptions {
  /** Days on which the event may have happened, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reports: number;
  readonly sort: "day" | "claims";
  readonly limit: number;
}

/** The events that claims like those tell of. */
export async function eventsOfFound(
  one: CaseDb,
  filter: ClaimFilter,
  { from, to, reports, sort, limit }: ListOptions,
): Promise<readonly GroupRow<"event">[]> {
  const nodes = one.db
    .selectFrom("claim")
    .select("claim.event_node")
    .where("claim.event_node", "is not", null)
    .where((on) => on.and([...conditionsOf(one, { ...filter, kind: ["event"] })(on)]));
  const groups = one.db
    .selectFrom("member")
    .select("member.group_id")
    .where("member.room", "=", "events")
    .where("member.node", "in", nodes as never);
  let query = one.db.selectFrom("event").selectAll().where("event.id", "in", groups);
  if (reports > 1) query = query.where("reports", ">=", reports);
  if (filter.type?.length) query = query.where("type", "in", among(one, filter.type));
  if (from) query = query.where(sql<string>`coalesce(end_day, start_day)`, ">=", from);
  if (to) query = query.where("start_day", "<=", to);
  return query
    .$if(sort === "day", (by) => by.orderBy(sql`start_day desc nulls last`))
    .$if(sort === "claims", (by) => by.orderBy("claims", "desc"))
    .orderBy("id")
    .limit(limit)
    .execute();
}
