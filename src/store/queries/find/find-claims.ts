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
  const { order, descending, limit, after } = page;
  const column = sql.ref<string | number | null>(`claim.${SORTED_BY[order]}`);
  const way = sql.raw(descending ? "desc" : "asc");
  const place = after === undefined ? null : placeOf(after);
  let query = one.db
    .selectFrom("claim")
    .select("claim.id")
    .select(column.as("sorted"))
    .where((on) => on.and([...conditionsOf(one, filter)(on)]));
  if (place) query = query.where(behind(column, place, descending));
  const rows = await query
    .orderBy(sql`${column} ${way} nulls last`)
    .orderBy(sql`claim.id ${way}`)
    .limit(limit + 1)
    .execute();
  const last = rows[limit - 1];
  return {
    claims: rows.slice(0, limit).map(({ id }) => id),
    next: rows.length > limit && last ? JSON.stringify([last.sorted, last.id]) : null,
  };
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

function behind(column: ReturnType<typeof sql.ref<string | number | null>>, [sorted, id]: Place, descending: boolean) {
  const further = sql.raw(descending ? "<" : ">");
  const later = sql<boolean>`claim.id ${further} ${id}`;
  if (sorted === null) return sql<boolean>`(${column} is null and ${later})`;
  return sql<boolean>`(${column} ${further} ${sorted} or (${column} = ${sorted} and ${later}) or ${column} is null)`;
}
