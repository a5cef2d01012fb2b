import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { among, amongNumbers } from "../../among.ts";
import type { CaseDb } from "../../case.ts";
import type { Tables } from "../../tables.ts";
import { matching } from "../../words.ts";
import type { ClaimFilter } from "./filter.ts";

type On = ExpressionBuilder<Tables, "claim">;
type Condition = Expression<SqlBool>;

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

/** The filter as conditions on the table of claims, all of which must hold. */
export function conditionsOf(one: CaseDb, filter: ClaimFilter): (on: On) => readonly Condition[] {
  return (on) => [
    ...Object.entries(COLUMN_OF).flatMap(([field, column]) => {
      const values = filter[field as keyof typeof COLUMN_OF];
      return values?.length ? [on(`claim.${column}`, "in", amongValues(one, values) as never)] : [];
    }),
    ...wordsHold(one, on, filter),
    ...partiesHold(one, on, filter),
    ...speakerHolds(one, on, filter),
    ...othersSay(one, on, filter),
    ...daysHold(on, filter),
    ...boxHolds(on, filter),
    ...(filter.added_after
      ? [on("claim.report", "in", sql<number>`(select id from report where added_at > ${filter.added_after})`)]
      : []),
    ...(filter.year?.length ? [sql<SqlBool>`${YEAR} in ${among(one, filter.year)}`] : []),
    ...standing(filter),
    ...(filter.context?.length ? [inSome(on, contexts(one, filter.context))] : []),
    ...(filter.report
      ? [on("claim.report", "in", sql<number>`(select id from report where key = ${filter.report})`)]
      : []),
    ...(filter.event ? [on("claim.event_node", "in", nodesOf(one, "events", [filter.event]))] : []),
    ...(filter.confidence === undefined ? [] : [on("claim.confidence", ">=", filter.confidence)]),
  ];
}

const amongValues = (one: CaseDb, values: readonly (string | number)[]) =>
  typeof values[0] === "number" ? amongNumbers(one, values.map(Number)) : among(one, values.map(String));

function wordsHold(one: CaseDb, on: On, { words }: ClaimFilter): readonly Condition[] {
  const found = words ? matching(one, "claim_words", words) : null;
  return found ? [inSome(on, found)] : [];
}

function partiesHold(one: CaseDb, on: On, { actor, recipient, party }: ClaimFilter): readonly Condition[] {
  const asOne = (groups: readonly string[], roles: readonly string[]) =>
    inSome(
      on,
      sql<number>`(select claim from claim_party where node in ${nodesOf(one, "actors", groups)} and role in (${sql.join(roles)}))`,
    );
  return [
    ...(actor?.length ? [asOne(actor, ["actor"])] : []),
    ...(recipient?.length ? [asOne(recipient, ["recipient", "victim"])] : []),
    ...(party?.length ? [asOne(party, ["actor", "recipient", "victim", "beneficiary", "about", "instrument"])] : []),
  ];
}

/** Speaker and stance must be of one hop: what somebody denies is not what somebody else denies in his name. */
function speakerHolds(one: CaseDb, on: On, { speaker, speaker_words, stance }: ClaimFilter): readonly Condition[] {
  const parts = [
    ...(speaker?.length ? [sql`node in ${nodesOf(one, "actors", speaker)}`] : []),
    ...(speaker_words
      ? [sql`lower(coalesce(name, described)) like ${`%${escaped(speaker_words.toLowerCase())}%`} escape '!'`]
      : []),
    ...(stance?.length ? [sql`stance in ${among(one, stance)}`] : []),
  ];
  if (parts.length === 0) return [];
  return [inSome(on, sql<number>`(select claim from claim_hop where position > 0 and ${sql.join(parts, sql` and `)})`)];
}

/** The year in which it happened, else that of the publication. */
export const YEAR = sql<string | null>`substr(coalesce(claim.happened_start, claim.published_day), 1, 4)`;

function othersSay(one: CaseDb, on: On, { not_said_by }: ClaimFilter): readonly Condition[] {
  if (!not_said_by?.length) return [];
  const nodes = nodesOf(one, "actors", not_said_by);
  return [on("claim.id", "not in", sql<number>`(select claim from claim_hop where position > 0 and node in ${nodes})`)];
}

function daysHold(on: On, filter: ClaimFilter): readonly Condition[] {
  const { happened_from, happened_to, said_from, said_to, published_from, published_to } = filter;
  const end = sql<string>`coalesce(claim.happened_end, claim.happened_start)`;
  return [
    ...(happened_from || happened_to ? [on("claim.happened_start", "is not", null)] : []),
    ...(happened_from ? [on(end, ">=", happened_from)] : []),
    ...(happened_to ? [on("claim.happened_start", "<=", happened_to)] : []),
    ...(said_from ? [on(sql<string>`coalesce(claim.said_end, claim.said_start)`, ">=", said_from)] : []),
    ...(said_to ? [on(sql<string>`coalesce(claim.said_start, claim.said_end)`, "<=", said_to)] : []),
    ...(published_from ? [on("claim.published_day", ">=", published_from)] : []),
    ...(published_to ? [on("claim.published_day", "<=", published_to)] : []),
  ];
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

const contexts = (one: CaseDb, some: readonly string[]) =>
  sql<number>`(select claim from claim_context where context in ${among(one, some)})`;

const inSome = (on: On, claims: ReturnType<typeof sql<number>>) => on("claim.id", "in", claims);

const escaped = (words: string) => words.replace(/[!%_]/g, (sign) => `!${sign}`);
