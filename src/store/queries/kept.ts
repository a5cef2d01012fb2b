import type { Kept } from "../../model/kept.ts";
import type { Node, RoomName } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import { rowsAtOnce } from "../rows-at-once.ts";
import { judgedPairsAt } from "./judged-pairs.ts";
import { cellsWith } from "./node-cells.ts";
import { edgesAmong, edgesAt } from "./node-edges.ts";
import { keysKept, nodesSharing } from "./node-keys.ts";
import { forgetNodeNames } from "./node-names.ts";
import { numbersFor, numbersOf } from "./node-numbers.ts";
import { profileFrom } from "./node-profiles.ts";

export interface KeptInCase<Profile> extends Kept<Profile> {
  /** Profiles of nodes; one that is not there is left out. */
  profilesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Profile>>;
}

/** Nodes, edges and groups of one room. Profiles must be JSON; to write, call it within `transaction`. */
export function keptFor<Profile>(one: CaseDb, room: RoomName): KeptInCase<Profile> {
  const nodes = () => one.db.selectFrom("node").where("room", "=", room);
  const members = () => one.db.selectFrom("member").where("room", "=", room);
  /** The numbers of nodes, for the tables that hold those. */
  const numbered = (ids: Iterable<string>) => nodes().select("number").where("node", "in", among(one, ids));
  const dropKeys = (ids: readonly string[]) =>
    one.db.deleteFrom("node_key").where("node", "in", numbered(ids)).execute();
  /** Two statements: a condition with *or* over both columns would read the whole table. */
  const dropEdges = async (ids: readonly string[]) => {
    for (const side of ["a", "b"] as const) await one.db.deleteFrom("edge").where(side, "in", numbered(ids)).execute();
  };
  return {
    sharing: async (sought) => {
      const shared = await nodesSharing(one, room, sought);
      const all = new Set<number>();
      for (const numbers of shared.values()) for (const number of numbers) all.add(number);
      const found = await nodesOf<Profile>(one, all);
      const others = (id: string, numbers: ReadonlySet<number>) => {
        const met: Node<Profile>[] = [];
        for (const number of numbers) {
          const other = found.get(number);
          if (other && other.id !== id) met.push(other);
        }
        return met;
      };
      return new Map([...shared].map(([id, numbers]) => [id, others(id, numbers)]));
    },
    edgesAt: async (ids, verdict) => (ids.length === 0 ? [] : edgesAt(one, room, ids, verdict)),
    edgesAmong: async (ids) => (ids.length === 0 ? [] : edgesAmong(one, room, ids)),
    judgedAt: (ids) => judgedPairsAt(one, room, ids),
    groupsOf: async (ids) => {
      const query = members().select(["node", "group_id"]).where("node", "in", among(one, ids));
      return new Map(await rowsAtOnce(one, query, ["node", "group_id"]));
    },
    membersOf: async (groups) => {
      const query = members().select("node").where("group_id", "in", among(one, groups));
      return (await rowsAtOnce(one, query, ["node"])).map(([node]) => node);
    },
    putNodes: async (some) => {
      const latest = [...new Map(some.map((node) => [node.id, node])).values()];
      const ids = latest.map(({ id }) => id);
      if (ids.length === 0) return;
      await dropKeys(ids);
      const numbers = await numbersFor(one, room, ids);
      const numberOf = (id: string) => numbers.get(id) ?? 0;
      await insertRows(
        one,
        "node",
        latest.map(({ id, profile }) => ({ number: numberOf(id), room, node: id, profile: JSON.stringify(profile) })),
        { on: ["number"], set: ["profile"] },
      );
      await insertRows(
        one,
        "node_key",
        latest.flatMap(({ id, keys }) => keysKept(room, keys).map((key) => ({ key, node: numberOf(id) }))),
      );
    },
    dropNodes: async (ids) => {
      if (ids.length === 0) return;
      forgetNodeNames(one);
      await dropKeys(ids);
      await dropEdges(ids);
      await one.db.deleteFrom("cell").where("node", "in", numbered(ids)).execute();
      for (const table of ["node", "member"] as const)
        await one.db.deleteFrom(table).where("room", "=", room).where("node", "in", among(one, ids)).execute();
    },
    putEdges: async (at, edges) => {
      if (at.length > 0) await dropEdges(at);
      const ends = await numbersOf(
        one,
        room,
        edges.flatMap(({ a, b }) => [a, b]),
      );
      const rows = edges.map(({ a, b, score, verdict }) => ({
        a: ends.get(a) ?? 0,
        b: ends.get(b) ?? 0,
        score,
        verdict,
      }));
      await insertRows(one, "edge", rows, { on: ["a", "b"], set: ["score", "verdict"] });
    },
    cellsWith: (ids) => cellsWith(one, room, ids),
    putCells: async (cells) => {
      const numbers = await numbersOf(one, room, cells.flat());
      const rows = cells.flatMap((cell) =>
        cell.map((id) => ({ node: numbers.get(id) ?? 0, cell: numbers.get(cell[0] ?? id) ?? 0 })),
      );
      await insertRows(one, "cell", rows, { on: ["node"], set: ["cell"] });
    },
    putGroups: (groups) =>
      insertRows(
        one,
        "member",
        [...groups].map(([node, group_id]) => ({ room, node, group_id })),
        { on: ["room", "node"], set: ["group_id"] },
      ),
    profilesOf: async (ids) => {
      const query = nodes().select(["node", "profile"]).where("node", "in", among(one, ids));
      const rows = await rowsAtOnce(one, query, ["node", "profile"]);
      return new Map(rows.map(([node, profile]) => [node, profileFrom<Profile>(profile)]));
    },
  };
}

async function nodesOf<Profile>(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, Node<Profile>>> {
  const kept = one.db
    .selectFrom("node")
    .select(["number", "node", "profile"])
    .where("number", "in", amongNumbers(one, numbers));
  const rows = await rowsAtOnce(one, kept, ["number", "node", "profile"]);
  return new Map(rows.map(([number, id, profile]) => [number, { id, profile: profileFrom<Profile>(profile) }]));
}
