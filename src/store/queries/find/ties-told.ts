import { sql } from "kysely";
import type { CaseDb } from "../../case.ts";
import { conditionsOf } from "./conditions.ts";
import type { ClaimFilter } from "./filter.ts";

/** How often one thing is told between two actors. */
export interface TieTold {
  /** The doer; where both do it together, the one named first. */
  readonly from: string;
  readonly to: string;
  readonly kind: "event" | "relation";
  readonly type: string;
  readonly quad: number | null;
  /** Both do it: "A and B met". */
  readonly mutual: boolean;
  readonly claims: number;
}

/** So many claims are looked at: each has several parties, so fewer than are counted by other views. */
const LOOKED_AT = 10_000;

/** What the claims that a filter finds tell between two actors of the case, by type; one who acts on itself is left out. */
export async function tiesTold(
  one: CaseDb,
  filter: ClaimFilter,
  most = LOOKED_AT,
): Promise<{ readonly ties: readonly TieTold[]; readonly whole: boolean }> {
  const kind = filter.kind?.filter((kind) => kind !== "statement") ?? [];
  const conditions = { ...filter, kind: kind.length > 0 ? kind : ["event", "relation"] };
  const found = one.db
    .selectFrom("claim")
    .select(["id", "kind", "type", "quad"])
    .select(sql<number>`case when brief like '%"mutual":true%' then 1 else 0 end`.as("mutual"))
    .where((on) => on.and([...conditionsOf(one, conditions)(on)]))
    .limit(most);
  const rows = await one.db
    .selectFrom(found.as("found"))
    // SQLite reads the tables of cross joins in the order in which they are named: the claims first.
    .crossJoin("claim_party as doer")
    .crossJoin("claim_party as other")
    .crossJoin("member as a")
    .crossJoin("member as b")
    .select(["a.group_id as from", "b.group_id as to", "found.kind", "found.type", "found.quad", "found.mutual"])
    .select((of) => of.fn.count<number>("found.id").distinct().as("claims"))
    .whereRef("doer.claim", "=", "found.id")
    .where("doer.role", "=", "actor")
    .whereRef("other.claim", "=", "found.id")
    .where("a.room", "=", "actors")
    .whereRef("a.node", "=", "doer.node")
    .where("b.room", "=", "actors")
    .whereRef("b.node", "=", "other.node")
    .whereRef("a.group_id", "!=", "b.group_id")
    .where((on) =>
      on.or([
        on("other.role", "in", ["recipient", "victim"]),
        on.and([
          on("found.mutual", "=", 1),
          on("other.role", "=", "actor"),
          on("other.position", ">", on.ref("doer.position")),
        ]),
      ]),
    )
    .groupBy(["a.group_id", "b.group_id", "found.kind", "found.type", "found.quad", "found.mutual"])
    .execute();
  const beyond = await one.db
    .selectFrom("claim")
    .select("id")
    .where((on) => on.and([...conditionsOf(one, conditions)(on)]))
    .limit(1)
    .offset(most)
    .executeTakeFirst();
  return {
    whole: beyond === undefined,
    ties: rows.map(({ kind, quad, mutual, claims, ...row }) => ({
      ...row,
      kind: kind as TieTold["kind"],
      quad: quad === null ? null : Number(quad),
      mutual: Number(mutual) === 1,
      claims: Number(claims),
    })),
  };
}
