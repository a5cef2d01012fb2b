import { sql } from "kysely";
import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../case.ts";
import { conditionsOf } from "./conditions.ts";
import type { ClaimFilter, ClaimOrder } from "./filter.ts";

export interface ClaimPage {
  /** Numbers of claims in the order asked for. */
  readonly claims: readonly number[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

export interface PageOptions {
  readonly order: ClaimOrder;
  /** The last first, as for days; default true. */
  readonly descending: boolean;
  readonly limit: number;
  /** What an earlier page gave as `next`. */
  readonly after?: string | undefined;
}

/** A missing day sorts behind all others in both directions; equals go by their numbers. */
const SORTED_BY = {
  published: "published_day",
  happened: "happened_start",
  said: "said_start",
  added: "id",
  confidence: "confidence",
} as const;

/** One page of the claims that a filter finds. Throws HearsayError `wrong-use` where `after` is no place. */
export async function findClaims(one: CaseDb, filter: ClaimFilter, page: PageOptions): Promise<ClaimPage> {
  const { limit, after } = page;
  const place = after === undefined ? null : placeOf(after);
  const dated = place && place[0] === null ? [] : await rowsOf(one, filter, { ...page, place, dated: true });
  const left = limit + 1 - dated.length;
  const undated =
    left > 0 && page.order !== "added"
      ? await rowsOf(one, filter, { ...page, limit: left - 1, place: place?.[0] === null ? place : null, dated: false })
      : [];
  const rows = [...dated, ...undated];
  const last = rows[limit - 1];
  return {
    claims: rows.slice(0, limit).map(({ id }) => id),
    next: rows.length > limit && last ? JSON.stringify([last.sorted, last.id]) : null,
  };
}

interface RowsOptions extends PageOptions {
  readonly place: Place | null;
  /** Claims that have what is sorted by, or those that lack it: asked apart, each is read along an index. */
  readonly dated: boolean;
}

/** One more than the limit, to know whether there are more. */
function rowsOf(one: CaseDb, filter: ClaimFilter, { order, descending, limit, place, dated }: RowsOptions) {
  const column = sql.ref<string | number | null>(`claim.${SORTED_BY[order]}`);
  const way = sql.raw(descending ? "desc" : "asc");
  const further = sql.raw(descending ? "<" : ">");
  let query = one.db
    .selectFrom("claim")
    .select("claim.id")
    .select(column.as("sorted"))
    .where((on) => on.and([...conditionsOf(one, filter)(on)]));
  if (order !== "added") query = query.where(sql<boolean>`${column} is ${sql.raw(dated ? "not null" : "null")}`);
  if (place && dated) query = query.where(sql<boolean>`(${column}, claim.id) ${further} (${place[0]}, ${place[1]})`);
  if (place && !dated) query = query.where(sql<boolean>`claim.id ${further} ${place[1]}`);
  if (dated) query = query.orderBy(sql`${column} ${way}`);
  return query
    .orderBy(sql`claim.id ${way}`)
    .limit(limit + 1)
    .execute();
}

type Place = readonly [sorted: string | number | null, id: number];

function placeOf(written: string): Place {
  try {
    const [sorted, id] = JSON.parse(written) as [unknown, unknown];
    if ((sorted === null || typeof sorted === "string" || typeof sorted === "number") && Number.isInteger(id))
      return [sorted, id as number];
  } catch {
    // told below, as for anything else that is no place
  }
  throw new HearsayError("wrong-use", `after: ${JSON.stringify(written)} is no place that a page gave as "next".`);
}
