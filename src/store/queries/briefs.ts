import type { Selectable } from "kysely";
import { among } from "../among.ts";
import { claimAt } from "../anchor.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { later } from "./kept-by-people.ts";

export type Brief = Selectable<Tables["brief"]>;
export type BriefClaim = Selectable<Tables["brief_claim"]>;

/** Briefs that were not deleted, the one changed last first, each with the number of its claims. */
export async function listBriefs({ db }: CaseDb): Promise<readonly (Brief & { readonly claims: number })[]> {
  const rows = await db
    .selectFrom("brief")
    .leftJoin("brief_claim", (on) =>
      on.onRef("brief_claim.brief", "=", "brief.id").on("brief_claim.removed_at", "is", null),
    )
    .selectAll("brief")
    .select((of) => of.fn.count<number>("brief_claim.id").as("claims"))
    .where("brief.removed_at", "is", null)
    .groupBy(["brief.id", "brief.title", "brief.at", "brief.author", "brief.changed_at", "brief.changed_by"])
    .groupBy("brief.removed_at")
    .orderBy("brief.changed_at", "desc")
    .orderBy("brief.id")
    .execute();
  return rows.map((row) => ({ ...row, claims: Number(row.claims) }));
}

export const briefById = ({ db }: CaseDb, id: string): Promise<Brief | undefined> =>
  db.selectFrom("brief").selectAll().where("id", "=", id).executeTakeFirst();

export const putBriefs = (one: CaseDb, rows: readonly Brief[]): Promise<void> =>
  insertRows(one, "brief", rows, { on: ["id"], set: ["title", "changed_at", "changed_by", "removed_at"] });

/** The claims of a brief in its order, those that were taken out too. */
export const claimsOfBrief = ({ db }: CaseDb, brief: string): Promise<readonly BriefClaim[]> =>
  db.selectFrom("brief_claim").selectAll().where("brief", "=", brief).orderBy("position").orderBy("id").execute();

export const briefClaimById = ({ db }: CaseDb, id: string): Promise<BriefClaim | undefined> =>
  db.selectFrom("brief_claim").selectAll().where("id", "=", id).executeTakeFirst();

export const putBriefClaims = (one: CaseDb, rows: readonly BriefClaim[]): Promise<void> =>
  insertRows(one, "brief_claim", rows, {
    on: ["id"],
    set: ["position", "note", "report_key", "changed_at", "changed_by", "removed_at"],
  });

/**
 * The numbers of the claims that stand now at the words of a brief's claims, by the ids of these: another reader names
 * claims anew. What is not found, or is not shown here, is left out.
 */
export async function findBriefClaims(one: CaseDb, rows: readonly BriefClaim[]): Promise<ReadonlyMap<string, number>> {
  const claims = await one.db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .select(["claim.id", "claim.key", "claim.type", "claim.origin_name", "start_at", "end_at", "report.key as report"])
    .where(
      "report.key",
      "in",
      among(
        one,
        rows.map(({ report_key }) => report_key),
      ),
    )
    .orderBy("claim.id")
    .execute();
  const found = new Map<string, number>();
  for (const { id, report_key, start_at, end_at, claim_key, claim_type, claim_origin } of rows) {
    const own = claims
      .filter(({ report }) => report === report_key)
      .map(({ id, key, type, origin_name, start_at, end_at }) => ({
        ...{ id, key, type, origin: origin_name, start: start_at, end: end_at },
      }));
    const meant = { id: claim_key, type: claim_type, origin: claim_origin };
    const key = claimAt(own, { start: start_at, end: end_at }, meant);
    const claim = own.find((one) => one.key === key);
    if (claim) found.set(id, claim.id);
  }
  return found;
}

/** Takes what briefs hold of reports out of them, for good; gives how many claims went. */
export async function dropFromBriefs(one: CaseDb, reports: Iterable<string>): Promise<number> {
  const { numDeletedRows } = await one.db
    .deleteFrom("brief_claim")
    .where("report_key", "in", among(one, reports))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Gives reports that briefs name other ids. */
export async function renameInBriefs(one: CaseDb, names: ReadonlyMap<string, string>): Promise<void> {
  const rows = await one.db
    .selectFrom("brief_claim")
    .selectAll()
    .where("report_key", "in", among(one, names.keys()))
    .execute();
  await putBriefClaims(
    one,
    rows.map((row) => ({ ...row, report_key: names.get(row.report_key) ?? row.report_key })),
  );
}

/** All briefs with all of their claims in order, deleted or not. */
export interface Briefs {
  readonly briefs: readonly Brief[];
  readonly claims: readonly BriefClaim[];
}

export const allBriefs = async ({ db }: CaseDb): Promise<Briefs> => ({
  briefs: await db.selectFrom("brief").selectAll().orderBy("id").execute(),
  claims: await db.selectFrom("brief_claim").selectAll().orderBy("brief").orderBy("position").orderBy("id").execute(),
});

/** Takes over briefs of another copy of the case, its reports under the ids that they have here (`names`); of what both hold, the later state. */
export async function takeBriefs(
  one: CaseDb,
  { briefs: others, claims: collected }: Briefs,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const briefs = new Map((await one.db.selectFrom("brief").selectAll().execute()).map((row) => [row.id, row]));
  await putBriefs(
    one,
    others.map((row) => later(row, briefs.get(row.id) ?? row)),
  );
  const claims = new Map((await one.db.selectFrom("brief_claim").selectAll().execute()).map((row) => [row.id, row]));
  const theirs = collected.map((row) => ({ ...row, report_key: names.get(row.report_key) ?? row.report_key }));
  await putBriefClaims(
    one,
    theirs.map((row) => later(row, claims.get(row.id) ?? row)),
  );
}
