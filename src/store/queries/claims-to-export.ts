import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { conditionsOf } from "./find/conditions.ts";
import type { ClaimFilter } from "./find/filter.ts";

/** A claim by its number, with what names it outside of its report and the event that it tells of. */
export interface ClaimAtNumber {
  readonly id: number;
  /** The report's number. */
  readonly report: number;
  readonly key: string;
  readonly event: string | null;
}

/** The claims of these reports that the filter finds, in the order of their readings. */
export async function claimsFoundIn(
  one: CaseDb,
  filter: ClaimFilter,
  reports: Iterable<number>,
): Promise<readonly ClaimAtNumber[]> {
  return withEvent(one)
    .select(["claim.id", "claim.report", "claim.key", "member.group_id as event"])
    .where("claim.report", "in", amongNumbers(one, reports))
    .where((on) => on.and([...conditionsOf(one, filter)(on)]))
    .orderBy("claim.report")
    .orderBy("claim.position")
    .execute();
}

/** These claims, by their numbers, in no order. */
export async function claimsNumbered(one: CaseDb, numbers: Iterable<number>): Promise<readonly ClaimAtNumber[]> {
  return withEvent(one)
    .select(["claim.id", "claim.report", "claim.key", "member.group_id as event"])
    .where("claim.id", "in", amongNumbers(one, numbers))
    .execute();
}

/** Every claim of these events, whoever affirms or denies it, in the order in which its report was added. */
export async function claimsInEvents(one: CaseDb, events: Iterable<string>): Promise<readonly ClaimAtNumber[]> {
  return one.db
    .selectFrom("member")
    .innerJoin("claim", "claim.event_node", "member.node")
    .select(["claim.id", "claim.report", "claim.key", "member.group_id as event"])
    .where("member.room", "=", "events")
    .where("member.group_id", "in", among(one, events))
    .orderBy("claim.report")
    .orderBy("claim.position")
    .execute();
}

/** Whether the case holds reports that are not open. */
export async function holdsClosedReports({ db }: CaseDb): Promise<boolean> {
  const row = await db.selectFrom("report").select("id").where("handling", "!=", "open").limit(1).executeTakeFirst();
  return row !== undefined;
}

const withEvent = ({ db }: CaseDb) =>
  db
    .selectFrom("claim")
    .leftJoin("member", (on) => on.on("member.room", "=", "events").onRef("member.node", "=", "claim.event_node"));
