import { sql } from "kysely";
import type { CaseDb } from "../../case.ts";
import { conditionsOf } from "./conditions.ts";
import { COUNTED_AT_MOST } from "./counted-at-most.ts";
import type { ClaimFilter } from "./filter.ts";

/** A place with what is told of it: claims that name places of one middle and one precision are gathered. */
export interface PlaceTold {
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: string;
  /** The widest that a claim tells. */
  readonly radius_km: number | null;
  /** Whether the reports say so of the claims; dateline and actor are suggestions. */
  readonly stated: boolean;
  readonly claims: number;
  readonly events: number;
  readonly reports: number;
}

export interface PlacesTold {
  /** Those with the most claims first. */
  readonly places: readonly PlaceTold[];
  /** What else is told somewhere: places beyond the limit and their claims. */
  readonly left: { readonly places: number; readonly claims: number };
  /** Claims whose place is only suggested, where suggestions were not asked for. */
  readonly suggested: number;
  /** Claims without a place, or with one that nobody could find. */
  readonly nowhere: number;
  readonly counted: number;
  readonly whole: boolean;
}

interface PlacesOptions {
  readonly limit: number;
  /** Whether places that are only suggested are gathered too. */
  readonly suggested: boolean;
  readonly most?: number;
}

/** Gathers the claims that a filter finds by where they happened, in one pass. */
export async function placesTold(
  one: CaseDb,
  filter: ClaimFilter,
  { limit, suggested, most = COUNTED_AT_MOST }: PlacesOptions,
): Promise<PlacesTold> {
  const found = one.db
    .selectFrom("claim")
    .select(["kind", "event_node", "report", "place", "country", "latitude", "longitude", "radius_km"])
    .select("place_precision as precision")
    .select(sql<number>`case when place_how = 'stated' then 1 else 0 end`.as("stated"))
    .where((on) => on.and([...conditionsOf(one, filter)(on)]))
    .limit(most + 1)
    .as("found");
  const rows = await one.db
    .selectFrom(found)
    .leftJoin("member", (on) =>
      on.on("member.room", "=", "events").onRef("member.node", "=", "found.event_node").on("found.kind", "=", "event"),
    )
    .select(["latitude", "longitude", "precision", "stated"])
    .select((of) => [
      of.fn.min("found.place").as("name"),
      of.fn.min("found.country").as("country"),
      of.fn.max("found.radius_km").as("radius_km"),
      of.fn.countAll<number>().as("claims"),
      of.fn.count<number>("member.group_id").distinct().as("events"),
      of.fn.count<number>("found.report").distinct().as("reports"),
    ])
    .groupBy(["latitude", "longitude", "precision", "stated"])
    .execute();
  const all = rows.map((row) => ({
    ...row,
    stated: Number(row.stated) === 1,
    claims: Number(row.claims),
    events: Number(row.events),
    reports: Number(row.reports),
  }));
  const counted = all.reduce((sum, { claims }) => sum + claims, 0);
  const somewhere = all.flatMap(({ latitude, longitude, name, precision, ...rest }) =>
    latitude === null || longitude === null || name === null
      ? []
      : [{ name, latitude, longitude, precision: precision ?? "region", ...rest }],
  );
  const shown = somewhere
    .filter(({ stated }) => stated || suggested)
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1) || a.latitude - b.latitude);
  const sumOf = (some: readonly { readonly claims: number }[]) => some.reduce((sum, { claims }) => sum + claims, 0);
  const beyond = shown.slice(limit);
  return {
    places: shown.slice(0, limit),
    left: { places: beyond.length, claims: sumOf(beyond) },
    suggested: sumOf(somewhere) - sumOf(shown),
    nowhere: counted - sumOf(somewhere),
    counted: Math.min(counted, most),
    whole: counted <= most,
  };
}
