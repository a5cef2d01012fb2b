import { sql } from "kysely";
import { among } from "../among.ts";
import type { Brief } from "../brief.ts";
import type { CaseDb } from "../case.ts";

/** What tells which claim of an event says best what happened. */
export interface EventClaim {
  readonly key: string;
  readonly type: string;
  readonly toldAs: string;
  readonly polarity: string;
  readonly status: string;
  readonly confidence: number;
  readonly brief: Brief;
}

/** The claims of groups of events, those apart that somebody rejected. */
export async function claimsOfEvents(
  one: CaseDb,
  groups: readonly string[],
): Promise<ReadonlyMap<string, readonly EventClaim[]>> {
  const rows = await one.db
    .selectFrom("member")
    .innerJoin("claim", "claim.event_node", "member.node")
    .select(["member.group_id", "claim.key", "claim.type", "claim.told_as", "claim.polarity", "claim.status"])
    .select(["claim.confidence", "claim.brief"])
    .where("member.room", "=", "events")
    .where(sql<boolean>`claim.judged is distinct from 'rejected'`)
    .where("member.group_id", "in", among(one, groups))
    .execute();
  const claims = new Map<string, EventClaim[]>();
  for (const { group_id, key, type, told_as, polarity, status, confidence, brief } of rows) {
    const told = claims.get(group_id) ?? [];
    told.push({ key, type, toldAs: told_as, polarity, status, confidence, brief: JSON.parse(brief) as Brief });
    claims.set(group_id, told);
  }
  return claims;
}
