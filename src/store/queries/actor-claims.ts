import { sql } from "kysely";
import type { CaseDb } from "../case.ts";

export interface Neighbour {
  readonly actor: string;
  readonly name: string;
  readonly claims: number;
}

/** So many of an actor's latest claims are looked at for its neighbours. */
const LOOKED_AT = 2_000;

/**
 * Who takes part in an actor's claims besides, the most frequent first; of its latest claims, where it has very many. The
 * cross joins keep SQLite from beginning with all actors of the case.
 */
export async function neighboursOf({ db }: CaseDb, actor: string, limit: number): Promise<readonly Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    select actor.id as actor, actor.name as name, count(distinct other.claim) as claims
    from (
      select distinct claim from claim_party
      where node in (select node from member where room = 'actors' and group_id = ${actor})
      order by claim desc limit ${LOOKED_AT}
    ) as own
      cross join claim_party as other
      cross join member
      cross join actor
    where other.claim = own.claim and member.room = 'actors' and member.node = other.node
      and actor.id = member.group_id and member.group_id <> ${actor}
    group by actor.id, actor.name
    order by claims desc, actor.id
    limit ${limit}`.execute(db);
  return rows.map(({ claims, ...row }) => ({ ...row, claims: Number(claims) }));
}
