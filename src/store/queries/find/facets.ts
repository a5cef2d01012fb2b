import { sql } from "kysely";
import type { CaseDb } from "../../case.ts";
import { conditionsOf, YEAR } from "./conditions.ts";
import { COUNTED_AT_MOST } from "./counted-at-most.ts";
import type { ClaimFilter } from "./filter.ts";

/** What claims are counted by. */
export const FACETS = [
  "kind",
  "type",
  "mode",
  "quad",
  "status",
  "modality",
  "told_as",
  "origin",
  "speaker",
  "stance",
  "outlet",
  "country",
  "place",
  "year",
  "actor",
  "recipient",
] as const;
export type Facet = (typeof FACETS)[number];
type PartyFacet = keyof typeof ROLES_OF;
type ColumnFacet = Exclude<Facet, PartyFacet>;

/** The roles of those that a facet counts, as the filter of its name finds them. */
const ROLES_OF = { actor: ["actor"], recipient: ["recipient", "victim"] } as const;
const isOfParties = (facet: Facet): facet is PartyFacet => Object.hasOwn(ROLES_OF, facet);

export interface FacetValue {
  readonly value: string;
  readonly claims: number;
  /** What to call it, where the value is an id. */
  readonly name?: string;
}

export interface FacetCounts {
  /** How many claims were counted; where there are more than `most`, `whole` is false and the counts are of so many of them. */
  readonly counted: number;
  readonly whole: boolean;
  readonly facets: Readonly<Partial<Record<Facet, readonly FacetValue[]>>>;
}

const COLUMN_OF: Readonly<Record<ColumnFacet, string>> = {
  kind: "kind",
  type: "type",
  mode: "mode",
  quad: "quad",
  status: "status",
  modality: "modality",
  told_as: "told_as",
  origin: "origin_kind",
  speaker: "speaker",
  stance: "origin_stance",
  outlet: "publisher",
  country: "country",
  place: "place",
  year: "year",
};

/** Who speaks behind the publisher, in the words or by the name of the report. */
const SPEAKER = sql<string | null>`case when claim.origin_kind = 'publisher' then null else claim.origin_name end`;

/** So many values of a facet are given. */
const VALUES = 50;

/** The claims that are counted. */
const foundBy = (one: CaseDb, filter: ClaimFilter, most: number) =>
  one.db
    .selectFrom("claim")
    .selectAll("claim")
    .select(YEAR.as("year"))
    .select(SPEAKER.as("speaker"))
    .where((on) => on.and([...conditionsOf(one, filter)(on)]))
    .limit(most + 1)
    .as("found");

/** Counts the claims that a filter finds by facets, those of columns in one pass; the most frequent values first. */
export async function countFacets(
  one: CaseDb,
  filter: ClaimFilter,
  asked: readonly Facet[],
  most = COUNTED_AT_MOST,
): Promise<FacetCounts> {
  const facets = asked.filter((facet): facet is ColumnFacet => !isOfParties(facet));
  const found = foundBy(one, filter, most);
  const columns = facets.map((facet) => sql.ref(`found.${COLUMN_OF[facet]}`));
  const rows = await one.db
    .selectFrom(found)
    .select(sql<number>`count(*)`.as("claims"))
    .select(columns.map((column, at) => column.as(`f${at}`)) as never)
    .$if(columns.length > 0, (query) => query.groupBy(columns as never))
    .execute();
  const counts = tallied(rows as unknown as readonly Readonly<Record<string, unknown>>[], facets, most);
  const parties: Partial<Record<PartyFacet, readonly FacetValue[]>> = {};
  for (const facet of asked.filter(isOfParties)) parties[facet] = await countParties(one, filter, facet, most);
  return { ...counts, facets: { ...counts.facets, ...parties } };
}

/** The actors on one side of the claims, each claim once for each of them. */
async function countParties(
  one: CaseDb,
  filter: ClaimFilter,
  facet: PartyFacet,
  most: number,
): Promise<readonly FacetValue[]> {
  const claims = sql<number>`count(distinct found.id)`;
  const rows = await one.db
    .selectFrom((from) =>
      from
        .selectFrom(foundBy(one, filter, most))
        // SQLite reads the tables of cross joins in the order in which they are named: the claims first.
        .crossJoin("claim_party")
        .crossJoin("member")
        .select(["member.group_id as value", claims.as("claims")])
        .whereRef("claim_party.claim", "=", "found.id")
        .where("claim_party.role", "in", [...ROLES_OF[facet]])
        .where("member.room", "=", "actors")
        .whereRef("member.node", "=", "claim_party.node")
        .groupBy("member.group_id")
        .orderBy(claims, "desc")
        .orderBy("member.group_id")
        .limit(VALUES)
        .as("top"),
    )
    .innerJoin("actor", "actor.id", "top.value")
    .select(["top.value", "actor.name", "top.claims"])
    .orderBy("top.claims", "desc")
    .orderBy("top.value")
    .execute();
  return rows.map(({ value, name, claims: count }) => ({ value, name, claims: Number(count) }));
}

function tallied(
  rows: readonly Readonly<Record<string, unknown>>[],
  facets: readonly ColumnFacet[],
  most: number,
): FacetCounts {
  const counted = rows.reduce((sum, row) => sum + Number(row.claims), 0);
  const tallies = facets.map((facet, at) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const value = row[`f${at}`];
      if (value === null || value === undefined) continue;
      counts.set(String(value), (counts.get(String(value)) ?? 0) + Number(row.claims));
    }
    const values = [...counts]
      .map(([value, claims]) => ({ value, claims }))
      .sort((a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1));
    return [facet, values.slice(0, VALUES)] as const;
  });
  return { counted: Math.min(counted, most), whole: counted <= most, facets: Object.fromEntries(tallies) };
}
