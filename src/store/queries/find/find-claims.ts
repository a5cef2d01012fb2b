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

/**
 * All claims that a filter finds, in the order of `findClaims`, up to `most`; `whole` is false where there are more. For
 * filters that leave few: a page and a count would gather them twice.
 */
export async function gatherClaims(
  one: CaseDb,
  filter: ClaimFilter,
  { order, descending, most }: Omit<PageOptions, "limit" | "after"> & { readonly most: number },
): Promise<{ readonly claims: readonly number[]; readonly whole: boolean }> {
  const column = sql.ref<string | number | null>(`claim.${SORTED_BY[order]}`);
  const way = sql.raw(descending ? "desc" : "asc");
  const rows = await one.db
    .selectFrom("claim")
    .select("claim.id")
    .where((on) => on.and([...conditionsOf(one, filter)(on)]))
    .orderBy(sql`${column} is null`)
    .orderBy(sql`${column} ${way}`)
    .orderBy(sql`claim.id ${way}`)
    .limit(most + 1)
    .execute();
  return { claims: rows.slice(0, most).map(({ id }) => id), whole: rows.length <= most };
}

interface RowsOptions extends PageOptions {
  readonly place: Place | null;
  /** Claims that have what is sorted by, or those that lack it: asked apart, each is read along an index. */
  readonly dated: boolean;
}

/**
 * Latest claims looked at one by one before all that the filter finds is gathered and sorted: what is frequent is found
 * among few, what is rare is soon gathered.
 */
const STRETCHES = [400, 8_000];
/** The same along an index, where words are sought: those of one claim in a hundred are gathered nearly as fast. */
const STRETCHES_FOR_WORDS = [1_500];
/** The same for words alone, in PostgreSQL, where each claim that is gathered is a page read from the middle of a table. */
const STRETCHES_FOR_WORDS_ALONE = [4_000];

/** One more than the limit, to know whether there are more. */
async function rowsOf(one: CaseDb, filter: ClaimFilter, options: RowsOptions): Promise<readonly Row[]> {
  if (options.dated)
    for (const stretch of stretchesOf(one, filter, options.order)) {
      const rows = await rowsAmong(one, filter, options, stretch);
      if (rows.length > options.limit) return rows;
    }
  return rowsAmong(one, filter, options, null);
}

/** Rows in order: among so many first ones, or all. */
function rowsAmong(
  one: CaseDb,
  filter: ClaimFilter,
  { order, descending, limit, place, dated }: RowsOptions,
  stretch: number | null,
): Promise<readonly Row[]> {
  const column = sql.ref<string | number | null>(`claim.${SORTED_BY[order]}`);
  const way = sql.raw(descending ? "desc" : "asc");
  const further = sql.raw(descending ? "<" : ">");
  let all = one.db.selectFrom("claim").select("claim.id").select(column.as("sorted"));
  // Of claims without a day there are very many: where few are gathered, their index is kept out of it.
  const without = stretch === null && isGathered(filter) && order !== "confidence" ? sql`(${column} || '')` : column;
  if (order !== "added")
    all = all.where(dated ? sql<boolean>`${column} is not null` : sql<boolean>`${without} is null`);
  if (place && dated) all = all.where(sql<boolean>`(${column}, claim.id) ${further} (${place[0]}, ${place[1]})`);
  if (place && !dated) all = all.where(sql<boolean>`claim.id ${further} ${place[1]}`);
  const along = stretch === null ? null : alongOf(filter, order);
  if (along) all = all.where((on) => on.and([...conditionsOf(one, { ...EVERYTHING, ...along })(on)]));
  if (dated) all = all.orderBy(sql`${column} ${way}`);
  all = all.orderBy(sql`claim.id ${way}`);
  const conditions = conditionsOf(one, filter, { eachAlone: stretch !== null });
  if (stretch === null)
    return all
      .where((on) => on.and([...conditions(on)]))
      .limit(limit + 1)
      .execute();
  return (
    one.db
      .selectFrom(all.limit(stretch).as("first"))
      // SQLite reads the tables of a cross join in the order in which they are named.
      .crossJoin("claim")
      .select(["first.id", "first.sorted"])
      .whereRef("claim.id", "=", "first.id")
      .where((on) => on.and([...conditions(on as never)]))
      .orderBy(sql`first.sorted ${way}`)
      .orderBy(sql`first.id ${way}`)
      .limit(limit + 1)
      .execute()
  );
}

/** How many of the first claims are looked at before all are gathered; none where gathering is quick. */
function stretchesOf({ kind }: CaseDb, filter: ClaimFilter, order: ClaimOrder): readonly number[] {
  if (isWalked(filter, order)) return filter.words ? STRETCHES_FOR_WORDS : STRETCHES;
  const wordsAlone = filter.words !== undefined && !isGathered({ ...filter, words: undefined });
  return kind === "postgres" && wordsAlone ? STRETCHES_FOR_WORDS_ALONE : [];
}

/** Fields that leave few claims of a large case: these are gathered at once. */
const GATHERED = [
  ...(["words", "report", "event", "added_after", "actor", "recipient", "party", "speaker"] as const),
] as const;
/** Fields with an index in the order of publication, along which one value of theirs is read anyway. */
const IN_ORDER = ["type", "status", "country", "outlet", "origin"] as const;

const isGathered = (filter: ClaimFilter) => GATHERED.some((field) => filter[field]?.length);

/** Copies and what was rejected are told apart claim by claim. */
const EVERYTHING: ClaimFilter = { copies: true, rejected: true };

/** The one value that claims are read along an index of, in the order asked for; null where none can be. */
function alongOf(filter: ClaimFilter, order: ClaimOrder): ClaimFilter | null {
  const field = order === "published" ? IN_ORDER.find((one) => filter[one]?.length === 1) : undefined;
  return field === undefined ? null : { [field]: filter[field] };
}

function isWalked({ copies, rejected, ...filter }: ClaimFilter, order: ClaimOrder): boolean {
  if (filter.words && !isGathered({ ...filter, words: undefined })) return alongOf(filter, order) !== null;
  if (isGathered(filter)) return false;
  const asked = Object.entries(filter).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  const [[field, value] = [], ...others] = asked;
  if (field === undefined) return false;
  return (
    order !== "published" ||
    others.length > 0 ||
    !(IN_ORDER as readonly string[]).includes(field) ||
    (value as readonly string[]).length > 1
  );
}

interface Row {
  readonly id: number;
  readonly sorted: string | number | null;
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
