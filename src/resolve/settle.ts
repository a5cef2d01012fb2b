import type { Kept } from "../model/kept.ts";
import type { Edge, JudgedPair, Node } from "../model/resolution.ts";
import { attach } from "./attach.ts";
import { type Moved, put } from "./moved.ts";
import { partition } from "./partition.ts";
import type { Room } from "./room.ts";
import { cellmates, regroupCells, sameEnds } from "./settle-cells.ts";
import { unite } from "./unite.ts";

export interface Changes<Profile> {
  /** Nodes that are new or whose profile is another now. */
  readonly changed: readonly Node<Profile>[];
  /** Nodes that nothing stands for any more; none that is among the changed. */
  readonly gone: readonly string[];
  /** Nodes that somebody judged, or whose judgement was withdrawn; those that are not kept are passed over. */
  readonly judged: readonly string[];
}

/**
 * Brings the groups of a room up to date after changes. Edges are functions of two profiles, groups functions of the
 * nodes and edges that hang together: so the result is the same in whatever order the nodes came.
 */
export async function settle<Profile>(
  room: Room<Profile>,
  kept: Kept<Profile>,
  { changed, gone, judged: named }: Changes<Profile>,
): Promise<Moved> {
  const known = await kept.groupsOf(named);
  const judged = named.filter((id) => known.has(id));
  const ids = changed.map(({ id }) => id);
  const lost = new Set((await kept.groupsOf(gone)).values());
  const bereft = room.cells ? await cellmates(kept, gone) : [];
  const before = room.cells
    ? [...bereft, ...(await cellmates(kept, [...ids, ...judged, ...(await sameEnds(kept, [...ids, ...gone]))]))]
    : [...(await besides(kept, gone)), ...(await formerMates(room, kept, ids, judged))];
  await kept.dropNodes(gone);
  await kept.putNodes(changed.map((node) => ({ ...node, keys: room.keysOf(node.profile) })));
  const edges = await compareAll(room, kept, changed);
  await kept.putEdges(ids, edges);
  const growsOnly =
    room.linkage === "single" && !room.loose && before.length === 0 && gone.length === 0 && judged.length === 0;
  const grown = growsOnly ? await grow(kept, ids, edges) : null;
  if (grown) return grown;
  const dropped = new Set(gone);
  const start = [...ids, ...judged, ...before].filter((id) => !dropped.has(id));
  const { now, left } = room.cells
    ? await regroupCells({ ...room, cells: room.cells }, kept, {
        start,
        edges,
        changed: [...ids, ...judged, ...bereft],
      })
    : await regroup(room, kept, start);
  return { now, left: new Set([...left, ...lost]) };
}

async function compareAll<Profile>(
  room: Room<Profile>,
  kept: Kept<Profile>,
  changed: readonly Node<Profile>[],
): Promise<readonly Edge[]> {
  const seeks = (profile: Profile) => room.seeksOf?.(profile) ?? room.keysOf(profile);
  const neighbours = await kept.sharing(new Map(changed.map(({ id, profile }) => [id, seeks(profile)])));
  const edges = new Map<string, Edge>();
  for (const node of changed) {
    for (const other of neighbours.get(node.id) ?? []) {
      const [first, second] = node.id < other.id ? [node, other] : [other, node];
      const key = `${first.id}\n${second.id}`;
      if (edges.has(key)) continue;
      const { score, verdict } = room.compare(first.profile, second.profile);
      if (verdict !== "different") edges.set(key, { a: first.id, b: second.id, score, verdict });
    }
  }
  return [...edges.values()];
}

interface Reached {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  readonly judged: readonly JudgedPair[];
}

/** Groups anew everything that hangs together with these nodes by edges that say `same` and by judgements. */
async function regroup<Profile>(room: Room<Profile>, kept: Kept<Profile>, start: readonly string[]): Promise<Moved> {
  const { nodes, edges, judged } = await reach(room, kept, start);
  const isLoose = room.loose?.isLoose ?? NONE;
  const bound = new Set(judged.flatMap(({ a, b, same }) => (same ? [a, b] : [])));
  const isFree = (id: string) => isLoose(id) && !bound.has(id);
  const firm = [...nodes].filter((id) => !isFree(id));
  const between = edges.filter(({ a, b }) => !isLoose(a) && !isLoose(b));
  const options = room.linkage === "single" ? ANY_EDGE : room;
  const groups = partition(firm, between, judged, options);
  const now = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  const free = [...nodes].filter(isFree);
  if (room.loose && free.length > 0) {
    const beyond = edges.flatMap(({ a, b }) => [a, b]).filter((id) => !nodes.has(id));
    const others = await kept.groupsOf([...new Set([...beyond, ...judged.flatMap(({ a, b }) => [a, b])])]);
    const groupOf = (id: string) => (isFree(id) ? undefined : (now.get(id) ?? others.get(id)));
    for (const [id, group] of attach(free, edges, judged, { groupOf, ...options, margin: room.loose.margin }))
      now.set(id, group);
  }
  return put(kept, now, await kept.groupsOf([...nodes]));
}

/**
 * Where any edge joins, new nodes only ever join groups: they are united without a look at the edges within, whose
 * number grows with the square of a group. The result is that of `regroup`; null where judgements have a say.
 */
async function grow<Profile>(
  kept: Kept<Profile>,
  ids: readonly string[],
  edges: readonly Edge[],
): Promise<Moved | null> {
  const joins = edges.filter(({ verdict }) => verdict === "same");
  const then = await kept.groupsOf([...new Set(joins.flatMap(({ a, b }) => [a, b]))]);
  const members = await kept.membersOf([...new Set(then.values())]);
  if ((await kept.judgedAt([...ids, ...members])).length > 0) return null;
  const before = await kept.groupsOf(members);
  const pairs = [...joins.map(({ a, b }) => [a, b] as const), ...before];
  return put(kept, unite([...ids, ...members], pairs), before);
}

const NONE = () => false;

/** What hangs together with these nodes. A loose node leads to no firm one: it may change sides, but not theirs. */
async function reach<Profile>(room: Room<Profile>, kept: Kept<Profile>, start: readonly string[]): Promise<Reached> {
  const isLoose = room.loose?.isLoose ?? NONE;
  const nodes = new Set<string>();
  const edges = new Map<string, Edge>();
  const pairs = new Map<string, JudgedPair>();
  for (let fresh = [...new Set(start)]; fresh.length > 0; ) {
    for (const id of fresh) nodes.add(id);
    const next = new Set<string>();
    const from = new Set(fresh);
    for (const edge of await kept.edgesAt(fresh)) {
      edges.set(`${edge.a}\n${edge.b}`, edge);
      if (edge.verdict !== "same") continue;
      const { a, b } = edge;
      if (from.has(a) && !nodes.has(b) && (isLoose(b) || !isLoose(a))) next.add(b);
      if (from.has(b) && !nodes.has(a) && (isLoose(a) || !isLoose(b))) next.add(a);
    }
    for (const pair of await kept.judgedAt(fresh)) {
      pairs.set(`${pair.a}\n${pair.b}`, pair);
      if (pair.same) for (const id of [pair.a, pair.b]) if (!nodes.has(id)) next.add(id);
    }
    fresh = [...next];
  }
  return { nodes, edges: [...edges.values()], judged: [...pairs.values()] };
}

const ANY_EDGE = { joinsAt: Number.NEGATIVE_INFINITY, missing: 0 };

/** With whom changed nodes were: all of a firm node's group; of a loose one's only where no firm node was in it. */
async function formerMates<Profile>(
  room: Room<Profile>,
  kept: Kept<Profile>,
  changed: readonly string[],
  judged: readonly string[],
): Promise<readonly string[]> {
  const isLoose = room.loose?.isLoose ?? NONE;
  const groups = await kept.groupsOf(changed);
  const whole = changed.filter((id) => !isLoose(id) || isLoose(groups.get(id) ?? id));
  return groupmates(kept, [...whole, ...judged]);
}

async function groupmates<Profile>(kept: Kept<Profile>, ids: readonly string[]): Promise<readonly string[]> {
  const groups = await kept.groupsOf(ids);
  return kept.membersOf([...new Set(groups.values())]);
}

async function besides<Profile>(kept: Kept<Profile>, gone: readonly string[]): Promise<readonly string[]> {
  if (gone.length === 0) return [];
  const edges = await kept.edgesAt(gone);
  return [...new Set([...edges.flatMap(({ a, b }) => [a, b]), ...(await groupmates(kept, gone))])];
}
