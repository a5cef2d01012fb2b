import type { JudgedPair, RoomName } from "../../model/resolution.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";

/**
 * What people decided about two nodes, one of them among `ids`: of several standing judgements on a pair the latest
 * holds; *unsure* decides nothing. Two words that stand for one node make no pair.
 */
export async function judgedPairsAt(
  one: CaseDb,
  room: RoomName,
  ids: readonly string[],
): Promise<readonly JudgedPair[]> {
  if (ids.length === 0) return [];
  const from = (side: "left" | "right") =>
    one.db
      .selectFrom("judgement_anchor as left")
      .innerJoin("judgement_anchor as right", (on) =>
        on.onRef("right.judgement", "=", "left.judgement").onRef("right.room", "=", "left.room"),
      )
      .innerJoin("judgement", "judgement.id", "left.judgement")
      .select(["left.node as a", "right.node as b", "judgement.id", "judgement.at", "judgement.verdict"])
      .where("left.side", "=", "a")
      .where("right.side", "=", "b")
      .where(`${side}.room`, "=", room)
      .where(`${side}.node`, "in", among(one, ids))
      .where("judgement.withdrawn_at", "is", null);
  const rows = await from("left").union(from("right")).execute();
  const latest = new Map<string, { readonly a: string; readonly b: string; readonly verdict: string }>();
  for (const { a, b, verdict } of rows.sort((x, y) => inOrder(x.at, y.at) || inOrder(x.id, y.id))) {
    if (a === null || b === null || a === b) continue;
    const [first, second] = a < b ? [a, b] : [b, a];
    latest.set(`${first}\n${second}`, { a: first, b: second, verdict });
  }
  return [...latest.values()]
    .filter(({ verdict }) => verdict !== "unsure")
    .map(({ a, b, verdict }) => ({ a, b, same: verdict === "same" }));
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
