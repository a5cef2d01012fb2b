import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";

/** The nodes of the events' room whose claims have one of these nodes of the actors' room as a party. */
export async function eventNodesOfActors(one: CaseDb, nodes: readonly string[]): Promise<readonly string[]> {
  if (nodes.length === 0) return [];
  const rows = await one.db
    .selectFrom("claim_party")
    .innerJoin("claim", "claim.id", "claim_party.claim")
    .select("claim.event_node")
    .distinct()
    .where("claim_party.node", "in", among(one, nodes))
    .where("claim.event_node", "is not", null)
    .execute();
  return rows.flatMap(({ event_node }) => event_node ?? []);
}
