import { sql } from "kysely";
import type { CaseDb } from "../../case.ts";
import { conditionsOf, YEAR } from "./conditions.ts";
import { COUNTED_AT_MOST } from "./counted-at-most.ts";
import type { ClaimFilter } from "./filter.ts";

/** What claims are counted by. */
export const FACETS = [
  "kind",
  "type",
  "quad",
  "status",
  "modality",
  "told_as",
  "origin",
  "speaker",
  "stance",
  "outlet",
  "country",
  "year",
] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetCounts {
  /** How many claims were counted; where there are more than `most`, `whole` is false and the counts are of the latest. */
  readonly counted: number;
  readonly whole: boolean;
  readonly facets: Readonly<Partial<Record<Facet, readonly { readonly value: string; readonly claims: number }[]>>>;
}

const COLUMN_OF: Readonly<Record<Facet, string>> = {
  kind: "kind",
  type: "type",
  quad: "quad",
  status: "status",
  modality: "modality",
  told_as: "told_as",
  origin: "origin_kind",
  speaker: "speaker",
  stance: "origin_stance",
  outlet: "publisher",
  country: "country",
  year: "year",
};

/** Who speaks behind the publisher, in the words or by the name of the report. */
const SPEAKER = sql<string | null>`case when claim.origin_kind = 'publisher' then null else claim.origin_name end`;

/** So many values of a facet are given. */
const VALUES = 50;

/** Counts the claims that a filter finds by facets, in one pass; the most frequent values first. */
export async function countFacets(
  one: CaseDb,
  filter: ClaimFilter,
  facets: readonly Facet[],
  most = COUNTED_AT_MOST,
): Promise<FacetCounts> {
  const found = one.db
    .selectFrom("claim")
    .selectAll("claim")
    .select(YEAR.as("year"))
    .select(SPEAKER.as("speaker"))
    .where((on) => on.and([...conditionsOf(one, filter)(on)]))
    .limit(most + 1)
    .as("found");
  const columns = facets.map((facet) => sql.ref(`found.${COLUMN_OF[facet]}`));
  const rows = await one.db
    .selectFrom(found)
    .select(sql<number>`count(*)`.as("claims"))
    .select(columns.map((column, at) => column.as(`f${at}`)) as never)
    .$if(columns.length > 0, (query) => query.groupBy(columns as never))
    .execute();
  return tallied(rows as unknown as readonly Readonly<Record<string, unknown>>[], facets, most);
}

function tallied(
  rows: readonly Readonly<Record<string, unknown>>[],
  facets: readonly Facet[],
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
