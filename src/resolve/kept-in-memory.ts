import type { Kept } from "../model/kept.ts";
import type { Edge, JudgedPair, Keys, Node, Periods } from "../model/resolution.ts";

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
  const nodes = new Map<string, { profile: Profile; keys: Keys }>();
  /** Nodes by topic and period. */
  const byKey = new Map<string, Map<number, Set<string>>>();
  const edgesAt = new Map<string, Map<string, Edge>>();
  const group = new Map<string, string>();
  const cellOf = new Map<string, readonly string[]>();
  let judged: readonly JudgedPair[] = [];
  const forgetKeys = (id: string) => {
    const keys = nodes.get(id)?.keys;
    if (!keys) return;
    for (const topic of [...keys.topics, ...keys.hints])
      for (const period of each(keys.periods)) byKey.get(topic)?.get(period)?.delete(id);
  };
  const forgetEdges = (id: string) => {
    for (const other of edgesAt.get(id)?.keys() ?? []) edgesAt.get(other)?.delete(id);
    edgesAt.delete(id);
  };
  const leave = (id: string) => {
    const left = cellOf.get(id)?.filter((other) => other !== id) ?? [];
    for (const other of left) cellOf.set(other, left);
    cellOf.delete(id);
  };
  const remember = (from: string, to: string, edge: Edge) => {
    const there = edgesAt.get(from) ?? new Map<string, Edge>();
    edgesAt.set(from, there.set(to, edge));
  };
  return {
    sharing: async (sought) =>
      new Map(
        [...sought].map(([id, keys]) => {
          const shared = new Set(keys.topics.flatMap((topic) => [...under(byKey.get(topic), keys.periods)]));
          const hinted = new Set<string>();
          for (const hint of new Set(keys.hints))
            for (const other of under(byKey.get(hint), keys.periods)) (hinted.has(other) ? shared : hinted).add(other);
          shared.delete(id);
          return [id, [...shared].flatMap((other) => nodeOf(nodes, other))] as const;
        }),
      ),
    edgesAt: async (ids, verdict) =>
      [...new Set(ids.flatMap((id) => [...(edgesAt.get(id)?.values() ?? [])]))].filter(
        (edge) => verdict === undefined || edge.verdict === verdict,
      ),
    edgesAmong: async (ids) => {
      const asked = new Set(ids);
      const from = (id: string) => [...(edgesAt.get(id)?.values() ?? [])].filter(({ a }) => a === id);
      return [...asked].flatMap(from).filter(({ b }) => asked.has(b));
    },
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
        for (const topic of [...keys.topics, ...keys.hints]) {
          const there = byKey.get(topic) ?? new Map<number, Set<string>>();
          byKey.set(topic, there);
          for (const period of each(keys.periods)) there.set(period, (there.get(period) ?? new Set()).add(id));
        }
      }
    },
    dropNodes: async (ids) => {
      for (const id of ids) {
        forgetKeys(id);
        forgetEdges(id);
        nodes.delete(id);
        group.delete(id);
        leave(id);
      }
    },
    cellsWith: async (ids) => [...new Set(ids.flatMap((id) => (cellOf.has(id) ? [cellOf.get(id) ?? []] : [])))],
    putCells: async (cells) => {
      for (const id of cells.flat()) leave(id);
      for (const cell of cells) for (const id of cell) cellOf.set(id, cell);
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

function* each(periods: readonly Periods[]): Generator<number> {
  for (const { from, to } of periods) for (let period = from; period <= to; period++) yield period;
}

function under(there: ReadonlyMap<number, ReadonlySet<string>> | undefined, periods: readonly Periods[]) {
  const isIn = (period: number) => periods.some(({ from, to }) => from <= period && period <= to);
  return new Set([...(there ?? [])].flatMap(([period, ids]) => (isIn(period) ? [...ids] : [])));
}

function nodeOf<Profile>(nodes: ReadonlyMap<string, { profile: Profile }>, id: string): readonly Node<Profile>[] {
  const node = nodes.get(id);
  return node ? [{ id, profile: node.profile }] : [];
}
