import type { RoomName } from "../../model/resolution.ts";
import { amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { rowsAtOnce } from "../rows-at-once.ts";
import { numbersOf } from "./node-numbers.ts";

/** The cells that hold some of these nodes, each sorted. */
export async function cellsWith(
  one: CaseDb,
  room: RoomName,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  if (ids.length === 0) return [];
  const numbers = await numbersOf(one, room, ids);
  const query = one.db
    .selectFrom("cell")
    .innerJoin("node", "node.number", "cell.node")
    .select(["cell.cell", "node.node"])
    .where("cell.cell", "in", (of) =>
      of.selectFrom("cell as held").select("held.cell").where("held.node", "in", amongNumbers(one, numbers.values())),
    );
  const cells = new Map<number, string[]>();
  for (const [cell, node] of await rowsAtOnce(one, query, ["cell", "node"])) {
    const there = cells.get(cell);
    if (there) there.push(node);
    else cells.set(cell, [node]);
  }
  return [...cells.values()].map((cell) => cell.sort());
}
