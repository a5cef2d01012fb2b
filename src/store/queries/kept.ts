import type { Edge, JudgedPair, Node, RoomName, Verdict } from "../../model/resolution.ts";
import { among } from "../among.ts";
import type { CaseDb } from "../case.ts";
import { insertRows } from "../insert-rows.ts";
import type { Tables } from "../tables.ts";
import { judgedPairsAt } from "./judged-pairs.ts";

/** What a room of resolution has kept: the form that `settle` (src/resolve/settle.ts) wants. */
export interface KeptInCase<Profile> {
  sharing(sought: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, readonly Node<Profile>[]>>;
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
    sharing: async (sought) => {
      const underKey = await nodesUnderKeys(one, room, sought);
      const sharing = (id: string, keys: readonly string[]) =>
        new Set(keys.flatMap((key) => underKey.get(key) ?? []).filter((other) => other !== id));
      const shared = new Map([...sought].map(([id, keys]) => [id, sharing(id, keys)] as const));
      const profiles = await nodesOf([...shared.values()].flatMap((others) => [...others]));
      const node = (id: string): readonly Node<Profile>[] => {
        const profile = profiles.get(id);
        return profile === undefined ? [] : [{ id, profile }];
      };
      return new Map([...shared].map(([id, others]) => [id, [...others].flatMap(node)]));
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

async function nodesUnderKeys(
  one: CaseDb,
  room: RoomName,
  sought: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await one.db
    .selectFrom("node_key")
    .select(["key", "node"])
    .where("room", "=", room)
    .where("key", "in", among(one, [...sought.values()].flat()))
    .execute();
  const nodes = new Map<string, string[]>();
  for (const { key, node } of rows) {
    const there = nodes.get(key);
    if (there) there.push(node);
    else nodes.set(key, [node]);
  }
  return nodes;
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
