import { sql } from "kysely";
import type { Edge, RoomName, Verdict } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { rowsAtOnce } from "../rows-at-once.ts";
import { nodeNames } from "./node-names.ts";
import { numbersOf } from "./node-numbers.ts";

/** Every edge at one of these nodes, or those of one verdict. */
export async function edgesAt(
  one: CaseDb,
  room: RoomName,
  ids: readonly string[],
  verdict: Verdict | undefined,
): Promise<readonly Edge[]> {
  const numbers = one.db
    .selectFrom("node")
    .select("number")
    .where("room", "=", room)
    .where("node", "in", among(one, ids));
  const from = (side: "a" | "b") =>
    one.db
      .selectFrom("edge")
      .select(["a", "b", "score", "verdict", sql<0 | 1>`${sql.lit(side === "a" ? 0 : 1)}`.as("second")])
      .where(side, "in", numbers)
      // Written out, so that the index of these edges alone is used.
      .$if(verdict !== undefined, (all) => all.where("verdict", "=", sql.lit(verdict ?? "same")));
  const columns = ["a", "b", "score", "verdict", "second"] as const;
  const rows = await rowsAtOnce(one, from("a").unionAll(from("b")), columns);
  const names = await nodeNames(one, rows);
  const asked = new Set(ids);
  const edges: Edge[] = [];
  for (const [first, other, score, found, second] of rows) {
    const [a = "", b = ""] = [names.get(first), names.get(other)];
    // An edge between two of them comes twice: having the database tell that would cost more.
    if (second === 0 || !asked.has(a)) edges.push({ a, b, score, verdict: found });
  }
  return edges;
}

/** Every edge both of whose nodes are among these. */
export async function edgesAmong(one: CaseDb, room: RoomName, ids: readonly string[]): Promise<readonly Edge[]> {
  const numbers = await numbersOf(one, room, ids);
  const names = new Map([...numbers].map(([id, number]) => [number, id]));
  const among = amongNumbers(one, names.keys());
  const within = one.db
    .selectFrom("edge")
    .select(["a", "b", "score", "verdict"])
    .where("a", "in", among)
    // Not by the index: a look at the edges of each node, instead of one for every two nodes.
    .where(sql<number>`+b`, "in", among);
  const rows = await rowsAtOnce(one, within, ["a", "b", "score", "verdict"]);
  return rows.map(([a, b, score, verdict]) => ({ a: names.get(a) ?? "", b: names.get(b) ?? "", score, verdict }));
}
