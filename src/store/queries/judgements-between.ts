import type { Judgement } from "../../model/judgement.ts";
import type { RoomName } from "../../model/resolution.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { listJudgements } from "./judgements.ts";

/** A judgement on two nodes that stands. */
export interface JudgedBetween {
  readonly a: string;
  readonly b: string;
  readonly judgement: Judgement;
}

/** The judgements that stand on a node of one list and one of the other, *unsure* too; oldest first. */
export async function judgementsBetween(
  one: CaseDb,
  room: RoomName,
  left: readonly string[],
  right: readonly string[],
): Promise<readonly JudgedBetween[]> {
  const rows = await one.db
    .selectFrom("judgement_anchor as x")
    .innerJoin("judgement_anchor as y", "y.judgement", "x.judgement")
    .select(["x.judgement", "x.node as a", "y.node as b"])
    .where("x.room", "=", room)
    .where("y.room", "=", room)
    .where("x.node", "in", among(one, left))
    .where("y.node", "in", among(one, right))
    .whereRef("x.side", "<>", "y.side")
    .execute();
  const ids = [...new Set(rows.map(({ judgement }) => judgement))];
  const standing = ids.length === 0 ? [] : await listJudgements(one, { ids, standing: true });
  return standing.flatMap((judgement) => {
    const row = rows.find((found) => found.judgement === judgement.id);
    return row?.a && row.b ? [{ a: row.a, b: row.b, judgement }] : [];
  });
}
