import type { RoomName } from "../../model/resolution.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { rowsAtOnce } from "../rows-at-once.ts";

/** The numbers of nodes, by which the tables of edges, keys and cells call them; one that is not there is left out. */
export async function numbersOf(
  one: CaseDb,
  room: RoomName,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const query = one.db
    .selectFrom("node")
    .select(["node", "number"])
    .where("room", "=", room)
    .where("node", "in", among(one, ids));
  return new Map(await rowsAtOnce(one, query, ["node", "number"]));
}

/** The same, with numbers for those that have none yet: one writer at a time gives them. */
export async function numbersFor(
  one: CaseDb,
  room: RoomName,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const known = await numbersOf(one, room, ids);
  const last = await one.db
    .selectFrom("node")
    .select((of) => of.fn.max("number").as("number"))
    .executeTakeFirst();
  const fresh = ids.filter((id) => !known.has(id));
  return new Map([...known, ...fresh.map((id, at) => [id, (last?.number ?? 0) + at + 1] as const)]);
}
