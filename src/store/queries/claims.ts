import type { Selectable } from "kysely";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import type { Tables } from "../tables.ts";

/** A claim's row, with the id of its report. */
export type ClaimRow = Selectable<Tables["claim"]> & { readonly report_key: string };

/** Claims by what names them outside of their report. */
export async function claimsByKey(
  one: CaseDb,
  keys: readonly { readonly report: string; readonly claim: string }[],
): Promise<readonly ClaimRow[]> {
  const wanted = new Set(keys.map(({ report, claim }) => `${report}\n${claim}`));
  const rows = await rowsOf(one)
    .where(
      "claim.key",
      "in",
      among(
        one,
        keys.map(({ claim }) => claim),
      ),
    )
    .where(
      "report.key",
      "in",
      among(
        one,
        keys.map(({ report }) => report),
      ),
    )
    .execute();
  return rows.filter(({ report_key, key }) => wanted.has(`${report_key}\n${key}`));
}

/** Claims by the numbers of their reports, in the order of their readings. */
export const claimsOfReports = (one: CaseDb, reports: Iterable<number>): Promise<readonly ClaimRow[]> =>
  rowsOf(one)
    .where("claim.report", "in", amongNumbers(one, reports))
    .orderBy("claim.report")
    .orderBy("claim.position")
    .execute();

/** The claims that are uses of nodes of the room of events. */
export const claimsOfEventNodes = (one: CaseDb, nodes: Iterable<string>): Promise<readonly ClaimRow[]> =>
  rowsOf(one)
    .where("claim.event_node", "in", among(one, nodes))
    .orderBy("claim.report")
    .orderBy("claim.position")
    .execute();

/** Sets the nodes of the room of events of claims that a report was kept without. */
export async function setEventNodes(
  { db }: CaseDb,
  report: number,
  events: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [key, node] of events)
    await db
      .updateTable("claim")
      .set({ event_node: node })
      .where("report", "=", report)
      .where("key", "=", key)
      .execute();
}

const rowsOf = ({ db }: CaseDb) =>
  db
    .selectFrom("claim")
    .innerJoin("report", "report.id", "claim.report")
    .selectAll("claim")
    .select("report.key as report_key");
