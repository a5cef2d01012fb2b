import { sql } from "kysely";
import type { Kept } from "../../model/kept.ts";
import type { Edge, Node, RoomName, Verdict } from "../../model/resolution.ts";
import { among, amongNumbers } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import { rowsAtOnce } from "../rows-at-once.ts";
import { judgedPairsAt } from "./judged-pairs.ts";
import { keysKept, nodesSharing } from "./node-keys.ts";
import { forgetNodeNames, nodeNames } from "./node-names.ts";

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
      const found = await nodesOf<Profile>(
        one,
        [...shared.values()].flatMap((others) => [...others]),
      );
      const others = (id: string, numbers: ReadonlySet<number>) =>
        [...numbers].flatMap((number) => found.get(number) ?? []).filter((other) => other.id !== id);
      return new Map([...shared].map(([id, numbers]) => [id, others(id, numbers)]));
    },
    edgesAt: async (ids, verdict) => (ids.length === 0 ? [] : edgesAt(one, room, ids, verdict)),
    judgedAt: (ids) => judgedPairsAt(one, room, ids),
    groupsOf: async (ids) => {
      const rows = await members().select(["node", "group_id"]).where("node", "in", among(one, ids)).execute();
      return new Map(rows.map(({ node, group_id }) => [node, group_id]));
    },
    membersOf: async (groups) => {
      const rows = await members().select("node").where("group_id", "in", among(one, groups)).execute();
      return rows.map(({ node }) => node);
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
      const rows = await nodes().select(["node", "profile"]).where("node", "in", among(one, ids)).execute();
      return new Map(rows.map(({ node, profile }) => [node, JSON.parse(profile) as Profile]));
    },
  };
}

async function nodesOf<Profile>(one: CaseDb, numbers: Iterable<number>): Promise<ReadonlyMap<number, Node<Profile>>> {
  const kept = one.db
    .selectFrom("node")
    .select(["number", "node", "profile"])
    .where("number", "in", amongNumbers(one, numbers));
  const rows = await rowsAtOnce(one, kept, ["number", "node", "profile"]);
  return new Map(rows.map(([number, id, profile]) => [number, { id, profile: JSON.parse(profile) as Profile }]));
}

async function numbersOf(one: CaseDb, room: RoomName, ids: Iterable<string>): Promise<ReadonlyMap<string, number>> {
  const rows = await one.db
    .selectFrom("node")
    .select(["number", "node"])
    .where("room", "=", room)
    .where("node", "in", among(one, ids))
    .execute();
  return new Map(rows.map(({ number, node }) => [node, number]));
}

/** The same, with numbers for those that have none yet: one writer at a time gives them. */
async function numbersFor(one: CaseDb, room: RoomName, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const known = await numbersOf(one, room, ids);
  const last = await one.db
    .selectFrom("node")
    .select((of) => of.fn.max("number").as("number"))
    .executeTakeFirst();
  const fresh = ids.filter((id) => !known.has(id));
  return new Map([...known, ...fresh.map((id, at) => [id, (last?.number ?? 0) + at + 1] as const)]);
}

async function edgesAt(
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

/** The cells that hold some of these nodes, each sorted. */
async function cellsWith(one: CaseDb, room: RoomName, ids: readonly string[]): Promise<readonly (readonly string[])[]> {
  if (ids.length === 0) return [];
  const numbers = await numbersOf(one, room, ids);
  const rows = await one.db
    .selectFrom("cell")
    .innerJoin("node", "node.number", "cell.node")
    .select(["cell.cell", "node.node"])
    .where("cell.cell", "in", (of) =>
      of.selectFrom("cell as held").select("held.cell").where("held.node", "in", amongNumbers(one, numbers.values())),
    )
    .execute();
  const cells = new Map<number, string[]>();
  for (const { cell, node } of rows) {
    const there = cells.get(cell);
    if (there) there.push(node);
    else cells.set(cell, [node]);
  }
  return [...cells.values()].map((cell) => cell.sort());
}
