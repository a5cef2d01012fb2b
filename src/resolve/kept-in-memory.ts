import type { Edge, JudgedPair, Node } from "../model/resolution.ts";
import type { Kept } from "./settle.ts";

export interface KeptInMemory<Profile> extends Kept<Profile> {
  /** All groups, each sorted, by their first node. */
  groups(): readonly (readonly string[])[];
  profile(id: string): Profile | undefined;
  edges(): readonly Edge[];
  /** Judgements that `settle` will find. */
  judge(pairs: readonly JudgedPair[]): void;
}

/** A room's nodes, edges and groups without a database: for tests, for measuring, for what fits one process. */
export function keepInMemory<Profile>(): KeptInMemory<Profile> {
  const nodes = new Map<string, { profile: Profile; keys: readonly string[] }>();
  const byKey = new Map<string, Set<string>>();
  const edgesAt = new Map<string, Map<string, Edge>>();
  const group = new Map<string, string>();
  let judged: readonly JudgedPair[] = [];
  const forgetKeys = (id: string) => {
    for (const key of nodes.get(id)?.keys ?? []) byKey.get(key)?.delete(id);
  };
  const forgetEdges = (id: string) => {
    for (const other of edgesAt.get(id)?.keys() ?? []) edgesAt.get(other)?.delete(id);
    edgesAt.delete(id);
  };
  const remember = (from: string, to: string, edge: Edge) => {
    const there = edgesAt.get(from) ?? new Map<string, Edge>();
    edgesAt.set(from, there.set(to, edge));
  };
  return {
    sharing: async (sought) =>
      new Map(
        [...sought].map(([id, keys]) => {
          const shared = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
          shared.delete(id);
          return [id, [...shared].flatMap((other) => nodeOf(nodes, other))] as const;
        }),
      ),
    edgesAt: async (ids) => [...new Set(ids.flatMap((id) => [...(edgesAt.get(id)?.values() ?? [])]))],
    judgedAt: async (ids) => {
      const asked = new Set(ids);
      return judged.filter(({ a, b }) => asked.has(a) || asked.has(b));
    },
    groupsOf: async (ids) => new Map(ids.flatMap((id) => (group.has(id) ? [[id, group.get(id) ?? id] as const] : []))),
    membersOf: async (groups) => {
      const asked = new Set(groups);
      return [...group].filter(([, one]) => asked.has(one)).map(([id]) => id);
    },
    putNodes: async (put) => {
      for (const { id, profile, keys } of put) {
        forgetKeys(id);
        nodes.set(id, { profile, keys });
        for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
      }
    },
    dropNodes: async (ids) => {
      for (const id of ids) {
        forgetKeys(id);
        forgetEdges(id);
        nodes.delete(id);
        group.delete(id);
      }
    },
    putEdges: async (at, edges) => {
      for (const id of at) forgetEdges(id);
      for (const edge of edges) {
        remember(edge.a, edge.b, edge);
        remember(edge.b, edge.a, edge);
      }
    },
    putGroups: async (groups) => {
      for (const [id, one] of groups) group.set(id, one);
    },
    groups: () => {
      const all = new Map<string, string[]>();
      for (const [id, one] of group) all.set(one, [...(all.get(one) ?? []), id]);
      return [...all.values()].map((ids) => ids.sort()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    },
    profile: (id) => nodes.get(id)?.profile,
    edges: () => [...new Set([...edgesAt.values()].flatMap((edges) => [...edges.values()]))],
    judge: (pairs) => {
      judged = pairs;
    },
  };
}

function nodeOf<Profile>(nodes: ReadonlyMap<string, { profile: Profile }>, id: string): readonly Node<Profile>[] {
  const node = nodes.get(id);
  return node ? [{ id, profile: node.profile }] : [];
}
