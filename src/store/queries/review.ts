import { sql } from "kysely";
import type { RoomName } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { keptFor } from "./kept.ts";

/**
 * How much a look at a claim is worth by what it says of itself: how doubtful its reading is, times how grave it is. Word for
 * word the expression of the index claim_by_worth (migrations/0002-review.ts), which it is found by.
 */
export const CLAIM_WORTH = `((1 - confidence)
      * (case when quad = 4 then 4 when kind = 'statement' then 1 when quad = 2 then 3 when kind = 'event' and quad is null then 3 else 2 end)
      * (case when told_as = 'background' then 0.5 else 1 end))`;

/** From this worth on a claim waits for somebody to look at it. */
export const WAITS = 1;

const worth = sql.raw<number>(CLAIM_WORTH);
const notACopy = sql<boolean>`report not in (select report from copy where kind = 'copy')`;

export interface WaitingClaim {
  readonly id: number;
  readonly report: number;
  readonly key: string;
  readonly worth: number;
}

/** Claims that nobody judged and that are worth a look, those of copies left out; the worthiest first. */
export async function waitingClaims(
  { db }: CaseDb,
  { limit, report }: { readonly limit: number; readonly report?: number | undefined },
): Promise<readonly WaitingClaim[]> {
  return db
    .selectFrom("claim")
    .select(["id", "report", "key", worth.as("worth")])
    .where("judged", "is", null)
    .where(worth, ">=", WAITS)
    .where(notACopy)
    .$if(report !== undefined, (only) => only.where("report", "=", report ?? 0))
    .orderBy(worth, "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** How many claims wait. */
export async function countWaitingClaims({ db }: CaseDb): Promise<number> {
  const row = await db
    .selectFrom("claim")
    .select(({ fn }) => fn.countAll<number>().as("waiting"))
    .where("judged", "is", null)
    .where(worth, ">=", WAITS)
    .where(notACopy)
    .executeTakeFirstOrThrow();
  return Number(row.waiting);
}

/** Claims that others judged and `by` did not; the worthiest first. */
export async function claimsJudgedByOthers(
  { db }: CaseDb,
  by: string,
  { limit, report }: { readonly limit: number; readonly report?: number | undefined },
): Promise<readonly WaitingClaim[]> {
  return db
    .selectFrom("judgement_anchor as anchor")
    .innerJoin("judgement", "judgement.id", "anchor.judgement")
    .innerJoin("report as told", "told.key", "anchor.report_key")
    .innerJoin("claim", (on) => on.onRef("claim.report", "=", "told.id").onRef("claim.key", "=", "anchor.ref"))
    .select(["claim.id", "claim.report", "claim.key", worth.as("worth")])
    .distinct()
    .where("judgement.withdrawn_at", "is", null)
    .where("judgement.author", "!=", by)
    .where("judgement.verdict", "in", ["accept", "reject", "correct", "undecided"])
    .where("anchor.what", "=", "claim")
    .$if(report !== undefined, (only) => only.where("claim.report", "=", report ?? 0))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("judgement_anchor as own")
            .innerJoin("judgement as mine", "mine.id", "own.judgement")
            .select("own.judgement")
            .where("mine.author", "=", by)
            .where("mine.withdrawn_at", "is", null)
            .where("own.what", "=", "claim")
            .whereRef("own.report_key", "=", "anchor.report_key")
            .whereRef("own.ref", "=", "anchor.ref"),
        ),
      ),
    )
    .orderBy("worth", "desc")
    .orderBy("claim.id")
    .limit(limit)
    .execute();
}

/** In how many reports the event of each of these claims is told, by the claim's number. */
export async function reportsOfEvents(one: CaseDb, claims: readonly number[]): Promise<ReadonlyMap<number, number>> {
  // step by step: joined, SQLite begins with all members of the room
  const told = await one.db
    .selectFrom("claim")
    .select(["id", "event_node"])
    .where("id", "in", amongNumbers(one, claims))
    .where("event_node", "is not", null)
    .execute();
  const groups = await keptFor(one, "events").groupsOf(told.flatMap(({ event_node }) => event_node ?? []));
  const rows = await one.db
    .selectFrom("event")
    .select(["id", "reports"])
    .where("id", "in", among(one, groups.values()))
    .execute();
  const reports = new Map(rows.map(({ id, reports: many }) => [id, many]));
  return new Map(
    told.flatMap(({ id, event_node }) => {
      const many = reports.get(groups.get(event_node ?? "") ?? "");
      return many === undefined ? [] : [[id, many] as const];
    }),
  );
}

export interface DoubtfulPair {
  readonly room: RoomName;
  readonly a: string;
  readonly b: string;
  /** Log-odds that both are one. */
  readonly score: number;
}

/** Pairs of nodes of which it is not sure that they are one, those nearest to even first. */
export async function doubtfulPairs(one: CaseDb, limit: number): Promise<readonly DoubtfulPair[]> {
  const near = await doubtsIn(one, limit, "(abs(score)) < 0.1");
  // A case in which so few are near to even is small.
  return near.length < limit ? doubtsIn(one, limit, "true") : near;
}

/** The condition is part of the index of doubts (migrations/0014-fewer-pages.ts), so it is written out. */
function doubtsIn({ db }: CaseDb, limit: number, near: string): Promise<readonly DoubtfulPair[]> {
  return (
    db
      .selectFrom("edge")
      .innerJoin("node as left", "left.number", "edge.a")
      .innerJoin("node as right", "right.number", "edge.b")
      .select(["left.room", "left.node as a", "right.node as b", "edge.score"])
      .where("edge.verdict", "=", sql.lit("unsure"))
      .where(sql.raw<boolean>(near))
      // as an expression, so that SQLite goes by the index of doubts and not by that of rooms
      .where(sql<string>`("left".room || '')`, "in", ["actors", "events"])
      .orderBy(sql<number>`(abs(score))`)
      .orderBy("edge.a")
      .orderBy("edge.b")
      .limit(limit)
      .execute()
  );
}

/** Pairs of nodes that somebody judged, as "a b" in order; *unsure* too, of `by` alone where one is named. */
export async function pairsJudged(one: CaseDb, nodes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await one.db
    .selectFrom("judgement_anchor as left")
    .innerJoin("judgement_anchor as right", "right.judgement", "left.judgement")
    .innerJoin("judgement", "judgement.id", "left.judgement")
    .select(["left.node as a", "right.node as b"])
    .where("left.side", "=", "a")
    .where("right.side", "=", "b")
    .where("judgement.withdrawn_at", "is", null)
    .where("left.node", "in", among(one, nodes))
    .execute();
  return new Set(rows.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
}

/** Claims that somebody left open, by report and key. */
export async function leftOpenBy({ db }: CaseDb, by: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("judgement_anchor")
    .innerJoin("judgement", "judgement.id", "judgement_anchor.judgement")
    .select(["report_key", "ref"])
    .where("verdict", "=", "undecided")
    .where("author", "=", by)
    .where("withdrawn_at", "is", null)
    .execute();
  return new Set(rows.map(({ report_key, ref }) => `${report_key} ${ref}`));
}

/** How many judgements were made since a moment and stand; of one person, where one is named. */
export async function judgementsSince({ db }: CaseDb, from: string, by?: string): Promise<number> {
  const row = await db
    .selectFrom("judgement")
    .select(({ fn }) => fn.countAll<number>().as("made"))
    .where("at", ">=", from)
    .where("withdrawn_at", "is", null)
    .$if(by !== undefined, (only) => only.where("author", "=", by ?? ""))
    .executeTakeFirstOrThrow();
  return Number(row.made);
}
