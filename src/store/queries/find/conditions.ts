import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from "kysely";
import { among, amongNumbers, plain } from "../../among.ts";
import type { CaseDb } from "../../case.ts";
import type { Tables } from "../../tables.ts";
import { matching } from "../../words.ts";
import { namesHolding } from "../source-names.ts";
import type { ClaimFilter } from "./filter.ts";

type On = ExpressionBuilder<Tables, "claim">;
type Condition = Expression<SqlBool>;
type Column = (typeof COLUMN_OF)[keyof typeof COLUMN_OF];

/** Fields of the filter that name a column of the claim: one of the values must stand there. */
const COLUMN_OF = {
  kind: "kind",
  type: "type",
  mode: "mode",
  quad: "quad",
  status: "status",
  modality: "modality",
  polarity: "polarity",
  told_as: "told_as",
  origin: "origin_kind",
  outlet: "publisher",
  country: "country",
  place: "place",
  place_how: "place_how",
} as const satisfies Partial<Record<keyof ClaimFilter, keyof Tables["claim"]>>;

export interface ConditionOptions {
  /**
   * Whether claims are looked at one by one, a few of them, and what hangs on one is looked up with it; else all claims
   * with such a thing are gathered first.
   */
  readonly eachAlone: boolean;
}

/** The filter as conditions on the table of claims, all of which must hold. */
export function conditionsOf(
  one: CaseDb,
  filter: ClaimFilter,
  { eachAlone }: ConditionOptions = { eachAlone: false },
): (on: On) => readonly Condition[] {
  const has = eachAlone ? hasOne(one) : isAmong(one);
  return (on) => [
    ...Object.entries(COLUMN_OF).flatMap(([field, column]) => {
      const values = filter[field as keyof typeof COLUMN_OF];
      return values?.length ? [holdsOne(one, on, column, values)] : [];
    }),
    ...wordsHold(one, filter, { eachAlone }),
    ...partiesHold(one, has, filter),
    ...speakerHolds(one, has, filter),
    ...othersSay(one, on, filter),
    ...(eachAlone ? happenedThen(filter) : happenedAmong(one, filter)),
    ...daysHold(on, filter),
    ...boxHolds(on, filter),
    ...(filter.added_after
      ? [on("claim.report", "in", sql<number>`(select id from report where added_at > ${filter.added_after})`)]
      : []),
    ...(filter.year?.length ? [sql<SqlBool>`${YEAR} in ${among(one, filter.year)}`] : []),
    ...standing(filter),
    ...(filter.context?.length ? [has("claim_context", sql`context in ${among(one, filter.context)}`)] : []),
    ...(filter.report
      ? [on("claim.report", "in", sql<number>`(select id from report where key = ${filter.report})`)]
      : []),
    ...(filter.event ? [on("claim.event_node", "in", nodesOf(one, "events", [filter.event]))] : []),
    ...(filter.confidence === undefined ? [] : [on("claim.confidence", ">=", filter.confidence)]),
  ];
}

/** The column holds one of the values; PostgreSQL is given the list itself, so that it knows how many rows that leaves. */
function holdsOne(one: CaseDb, on: On, column: Column, values: readonly (string | number)[]): Condition {
  const isNumber = typeof values[0] === "number";
  // One value leaves the days of its index in order, a list does not.
  const [only] = values;
  if (one.kind === "postgres" && values.length === 1 && only !== undefined)
    return sql<SqlBool>`${sql.ref(`claim.${column}`)} = ${isNumber ? only : plain(String(only))}`;
  if (one.kind === "postgres")
    return sql<SqlBool>`${sql.ref(`claim.${column}`)} = any(${isNumber ? [...values] : values.map((value) => plain(String(value)))}::${sql.raw(isNumber ? "integer" : "text")}[])`;
  const listed = isNumber ? amongNumbers(one, values.map(Number)) : among(one, values.map(String));
  return on(`claim.${column}`, "in", listed as never);
}

function wordsHold(one: CaseDb, { words }: ClaimFilter, { eachAlone }: ConditionOptions): readonly Condition[] {
  const found = words ? matching(one, "claim_words", words) : null;
  if (!found) return [];
  return [
    eachAlone
      ? sql<SqlBool>`exists (select 1 from ${found} as matched where matched.rowid = claim.id)`
      : inSome(one, found),
  ];
}

/**
 * The claim has a row in a table of what belongs to claims, called `has`, of which something is true; where words are
 * given, one of a source whose name holds them.
 */
type Has = (
  table: "claim_party" | "claim_hop" | "claim_context",
  what: RawBuilder<unknown>,
  words?: string,
) => Condition;

/** As an index of claim_hop has it. */
const CALLED = sql<string>`coalesce(has.name, has.described)`;

const hasOne =
  (one: CaseDb): Has =>
  (table, what, words) =>
    sql<SqlBool>`exists (select 1 from ${sql.table(table)} as has where has.claim = claim.id and ${what}
      ${words ? sql`and ${CALLED} in ${namesHolding(one, words)}` : sql``})`;

/** From the names to the hops, which SQLite would rather go the other way: it keeps the order of a cross join. */
const isAmong =
  (one: CaseDb): Has =>
  (table, what, words) =>
    inSome(
      one,
      words
        ? sql<number>`(select has.claim from ${namesHolding(one, words)} as called cross join ${sql.table(table)} as has
            where ${CALLED} = (called.name || '') and ${what})`
        : sql<number>`(select claim from ${sql.table(table)} as has where ${what})`,
    );

function partiesHold(one: CaseDb, has: Has, { actor, recipient, party }: ClaimFilter): readonly Condition[] {
  const asOne = (groups: readonly string[], roles: readonly string[]) =>
    has("claim_party", sql`node in ${nodesOf(one, "actors", groups)} and role in (${sql.join(roles)})`);
  return [
    ...(actor?.length ? [asOne(actor, ["actor"])] : []),
    ...(recipient?.length ? [asOne(recipient, ["recipient", "victim"])] : []),
    ...(party?.length ? [asOne(party, ["actor", "recipient", "victim", "beneficiary", "about", "instrument"])] : []),
  ];
}

/** Speaker and stance must be of one hop: what somebody denies is not what somebody else denies in his name. */
function speakerHolds(one: CaseDb, has: Has, { speaker, speaker_words, stance }: ClaimFilter): readonly Condition[] {
  const parts = [
    ...(speaker?.length ? [sql`has.node in ${nodesOf(one, "actors", speaker)}`] : []),
    ...(stance?.length ? [sql`has.stance in ${among(one, stance)}`] : []),
  ];
  if (parts.length === 0 && !speaker_words) return [];
  return [has("claim_hop", sql.join([sql`has.position > 0`, ...parts], sql` and `), speaker_words)];
}

/** The year in which it happened, else that of the publication. */
export const YEAR = sql<string | null>`substr(coalesce(claim.happened_start, claim.published_day), 1, 4)`;

function othersSay(one: CaseDb, on: On, { not_said_by }: ClaimFilter): readonly Condition[] {
  if (!not_said_by?.length) return [];
  const nodes = nodesOf(one, "actors", not_said_by);
  return [on("claim.id", "not in", sql<number>`(select claim from claim_hop where position > 0 and node in ${nodes})`)];
}

function daysHold(on: On, filter: ClaimFilter): readonly Condition[] {
  const { said_from, said_to, published_from, published_to } = filter;
  return [
    ...(said_from ? [on(sql<string>`coalesce(claim.said_end, claim.said_start)`, ">=", said_from)] : []),
    ...(said_to ? [on(sql<string>`coalesce(claim.said_start, claim.said_end)`, "<=", said_to)] : []),
    ...(published_from ? [on("claim.published_day", ">=", published_from)] : []),
    ...(published_to ? [on("claim.published_day", "<=", published_to)] : []),
  ];
}

/** The days of the deed meet those asked for. */
const happenedThen = ({ happened_from: from, happened_to: to }: ClaimFilter): readonly Condition[] => [
  ...(from || to ? [sql<SqlBool>`happened_start is not null`] : []),
  ...(from ? [sql<SqlBool>`coalesce(happened_end, happened_start) >= ${from}`] : []),
  ...(to ? [sql<SqlBool>`happened_start <= ${to}`] : []),
];

/** The same, asked apart: so all of it is read from an index over both ends. */
function happenedAmong(one: CaseDb, filter: ClaimFilter): readonly Condition[] {
  const bounds = happenedThen(filter);
  if (bounds.length === 0) return [];
  return [inSome(one, sql<number>`(select id from claim where ${sql.join(bounds, sql` and `)})`)];
}

function boxHolds(on: On, { box }: ClaimFilter): readonly Condition[] {
  if (!box) return [];
  const { west, south, east, north } = box;
  const [from, to] = [on("claim.longitude", ">=", west), on("claim.longitude", "<=", east)];
  return [
    on("claim.latitude", ">=", south),
    on("claim.latitude", "<=", north),
    west <= east ? on.and([from, to]) : on.or([from, to]),
  ];
}

/** Copies count once, of versions the latest is shown, and what somebody rejected is not, unless all are asked for. */
function standing({ copies, rejected }: ClaimFilter): readonly Condition[] {
  return [
    ...(copies ? [] : [NO_COPY]),
    ...(rejected ? [] : [sql<SqlBool>`(claim.judged is null or claim.judged <> 'rejected')`]),
  ];
}

const NO_COPY = sql<SqlBool>`not exists (
  select 1 from copy where copy.report = claim.report and (copy.kind = 'copy' or copy.later is not null))`;

/** The nodes of groups. */
const nodesOf = (one: CaseDb, room: "actors" | "events", groups: readonly string[]) =>
  sql<string>`(select node from member where room = ${room} and group_id in ${among(one, groups)})`;

/** Among claims gathered first. PostgreSQL would rather look at all claims in the order asked for: an array is gathered. */
const inSome = ({ kind }: CaseDb, claims: RawBuilder<number>): Condition =>
  kind === "postgres" ? sql<SqlBool>`claim.id = any(array${claims})` : sql<SqlBool>`claim.id in ${claims}`;
