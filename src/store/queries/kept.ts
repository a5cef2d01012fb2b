import type { Edge, JudgedPair, Node, RoomName, Verdict } from "../../model/resolution.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { judgedPairsAt } from "./judged-pairs.ts";

/** What a room of resolution has kept: the form that `settle` (src/resolve/settle.ts) wants. */
export interface KeptInCase<Profile> {
  sharing(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Node<Profile>[]>>;
  edgesAt(ids: readonly string[]): Promise<readonly Edge[]>;
  judgedAt(ids: readonly string[]): Promise<readonly JudgedPair[]>;
  groupsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  membersOf(groups: readonly string[]): Promise<readonly string[]>;
  putNodes(nodes: readonly (Node<Profile> & { readonly keys: readonly string[] })[]): Promise<void>;
  dropNodes(ids: readonly string[]): Promise<void>;
  putEdges(at: readonly string[], edges: readonly Edge[]): Promise<void>;
  putGroups(groups: ReadonlyMap<string, string>): Promise<void>;
  /** Profiles of nodes; one that is not there is left out. */
  profilesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Profile>>;
}

/** Nodes, edges and groups of one room. Profiles must be JSON; to write, call it within `transaction`. */
export function keptFor<Profile>(one: CaseDb, room: RoomName): KeptInCase<Profile> {
  const nodesOf = async (ids: Iterable<string>) => {
    const rows = await one.db
      .selectFrom("node")
      .select(["node", "profile"])
      .where("room", "=", room)
      .where("node", "in", among(one, ids))
      .execute();
    return new Map(rows.map(({ node, profile }) => [node, JSON.parse(profile) as Profile]));
  };
  return {
    sharing: async (ids) => {
      const pairs = await pairsSharingKeys(one, room, ids);
      const profiles = await nodesOf(pairs.map(({ other }) => other));
      const shared = new Map<string, Node<Profile>[]>(ids.map((id) => [id, []]));
      for (const { node, other } of pairs) {
        const profile = profiles.get(other);
        if (profile !== undefined) shared.get(node)?.push({ id: other, profile });
      }
      return shared;
    },
    edgesAt: async (ids) => edgesAt(one, room, ids),
    judgedAt: (ids) => judgedPairsAt(one, room, ids),
    groupsOf: async (ids) => {
      const rows = await one.db
        .selectFrom("member")
        .select(["node", "group_id"])
        .where("room", "=", room)
        .where("node", "in", among(one, ids))
        .execute();
      return new Map(rows.map(({ node, group_id }) => [node, group_id]));
    },
    membersOf: async (groups) => {
      const rows = await one.db
        .selectFrom("member")
        .select("node")
        .where("room", "=", room)
        .where("group_id", "in", among(one, groups))
        .execute();
      return rows.map(({ node }) => node);
    },
    putNodes: async (nodes) => {
      await dropKeys(
        one,
        room,
        nodes.map(({ id }) => id),
      );
      const latest = [...new Map(nodes.map((node) => [node.id, node])).values()];
      await insertRows(
        one,
        "node",
        latest.map(({ id, profile }) => ({ room, node: id, profile: JSON.stringify(profile) })),
        { on: ["room", "node"], set: ["profile"] },
      );
      await insertRows(
        one,
        "node_key",
        latest.flatMap(({ id, keys }) => [...new Set(keys)].map((key) => ({ room, key, node: id }))),
      );
    },
    dropNodes: async (ids) => {
      if (ids.length === 0) return;
      await dropKeys(one, room, ids);
      await dropEdges(one, room, ids);
      for (const table of ["node", "member"] as const)
        await one.db.deleteFrom(table).where("room", "=", room).where("node", "in", among(one, ids)).execute();
    },
    putEdges: async (at, edges) => {
      await dropEdges(one, room, at);
      await insertRows(
        one,
        "edge",
        edges.map(({ a, b, score, verdict, features }) => ({
          room,
          a,
          b,
          score,
          verdict,
          features: JSON.stringify(features),
        })),
        { on: ["room", "a", "b"], set: ["score", "verdict", "features"] },
      );
    },
    putGroups: (groups) =>
      insertRows(
        one,
        "member",
        [...groups].map(([node, group_id]) => ({ room, node, group_id })),
        { on: ["room", "node"], set: ["group_id"] },
      ),
    profilesOf: nodesOf,
  };
}

async function pairsSharingKeys(one: CaseDb, room: RoomName, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return one.db
    .selectFrom("node_key as mine")
    .innerJoin("node_key as theirs", (on) =>
      on.onRef("theirs.room", "=", "mine.room").onRef("theirs.key", "=", "mine.key"),
    )
    .select(["mine.node as node", "theirs.node as other"])
    .distinct()
    .where("mine.room", "=", room)
    .where("mine.node", "in", among(one, ids))
    .whereRef("theirs.node", "!=", "mine.node")
    .execute();
}

async function edgesAt(one: CaseDb, room: RoomName, ids: readonly string[]): Promise<readonly Edge[]> {
  if (ids.length === 0) return [];
  const from = (side: "a" | "b") =>
    one.db
      .selectFrom("edge")
      .select(["a", "b", "score", "verdict", "features"])
      .where("room", "=", room)
      .where(side, "in", among(one, ids));
  const rows = await from("a").union(from("b")).execute();
  return rows.map(edgeOf);
}

/** Features are parsed only where somebody looks at them: grouping anew looks at scores alone. */
function edgeOf({ a, b, score, verdict, features }: Omit<Tables["edge"], "room">): Edge {
  return {
    a,
    b,
    score,
    verdict: verdict as Verdict,
    get features() {
      return JSON.parse(features) as Edge["features"];
    },
  };
}

async function dropKeys(one: CaseDb, room: RoomName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await one.db.deleteFrom("node_key").where("room", "=", room).where("node", "in", among(one, ids)).execute();
}

/** Two statements: a condition with *or* over both columns would read the whole table. */
async function dropEdges(one: CaseDb, room: RoomName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const side of ["a", "b"] as const)
    await one.db.deleteFrom("edge").where("room", "=", room).where(side, "in", among(one, ids)).execute();
}
