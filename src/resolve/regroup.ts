import type { Kept } from "../model/kept.ts";
import type { Edge, JudgedPair } from "../model/resolution.ts";
import { attach } from "./attach.ts";
import { type Moved, put } from "./moved.ts";
import { partition } from "./partition.ts";
import type { Room } from "./room.ts";

/** What is to be grouped anew. */
export interface Start {
  /** Nodes that changed, and those with whom they were. */
  readonly start: readonly string[];
  /** Edges that are new, other than before, or gone; needed only where a room has loose nodes. */
  readonly edges: readonly Edge[];
  /** Nodes that somebody judged, or whose judgement was withdrawn: what is bound draws others, what is not does not. */
  readonly judged: readonly string[];
}

const NONE = () => false;
const ANY_EDGE = { joinsAt: Number.NEGATIVE_INFINITY, missing: 0 };

/**
 * Groups anew everything that hangs together with these nodes by edges that say `same` and by judgements. A loose node
 * goes where its own edges draw it: of the hundreds that bear a surname only those are looked at whose edges are others
 * now, or lead to a firm node that came into another group.
 */
export async function regroup<Profile>(
  room: Room<Profile>,
  kept: Kept<Profile>,
  { start, edges: changed, judged }: Start,
): Promise<Moved> {
  const isLoose = room.loose?.isLoose ?? NONE;
  const options = room.linkage === "single" ? ANY_EDGE : room;
  const reached = await reach(kept, start, { edges: (from, to) => !isLoose(from) && !isLoose(to), judgements: true });
  const boundBy = (judged: readonly JudgedPair[]) => judged.flatMap(({ a, b, same }) => (same ? [a, b] : []));
  const bound = new Set(boundBy(reached.judged));
  const isFree = (id: string) => isLoose(id) && !bound.has(id);
  const firm = [...reached.nodes].filter((id) => !isFree(id));
  const between = reached.edges.filter(({ a, b }) => !isLoose(a) && !isLoose(b));
  const groups = partition(firm, between, reached.judged, options);
  const now = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  if (!room.loose) return put(kept, now, await kept.groupsOf(firm));

  const then = await kept.groupsOf(firm);
  const decided = new Set(judged);
  const hasMoved = (id: string) => decided.has(id) || (now.has(id) && now.get(id) !== then.get(id));
  const shared = new Set(groups.flatMap((group) => (group.length > 1 ? group : [])));
  // An edge that does not say `same` counts only beside one that does, to the same group.
  const draws = ({ a, b, verdict }: Edge) =>
    verdict === "same" || [a, b].some((id) => shared.has(id) || (then.has(id) && hasMoved(id)));
  const moved = <Pair extends { readonly a: string; readonly b: string }>(pairs: readonly Pair[]) =>
    pairs.filter(({ a, b }) => hasMoved(a) || hasMoved(b));
  const drawn = [...[...changed, ...moved(reached.edges)].filter(draws), ...moved(reached.judged)];
  const doubtful = [...reached.nodes, ...drawn.flatMap(({ a, b }) => [a, b])].filter(isFree);
  const loose = await reach(kept, doubtful, { edges: (from, to) => isLoose(from) && isLoose(to), judgements: false });
  const ends = new Set([...loose.edges, ...loose.judged].flatMap(({ a, b }) => [a, b]));
  // Who is bound to somebody by a judgement is drawn by no edge, and draws others.
  const beside = await kept.judgedAt([...ends].filter((id) => isLoose(id) && !loose.nodes.has(id)));
  for (const id of [...boundBy(loose.judged), ...boundBy(beside)]) bound.add(id);
  const free = [...loose.nodes].filter(isFree);
  const others = await kept.groupsOf([...ends].filter((id) => !now.has(id)));
  const groupOf = (id: string) => (isFree(id) ? undefined : (now.get(id) ?? others.get(id)));
  for (const [id, group] of attach(free, loose.edges, loose.judged, { groupOf, ...options, margin: room.loose.margin }))
    now.set(id, group);
  return put(kept, now, await kept.groupsOf([...now.keys()]));
}

interface Reached {
  readonly nodes: ReadonlySet<string>;
  /** Every edge and judgement at these nodes. */
  readonly edges: readonly Edge[];
  readonly judged: readonly JudgedPair[];
}

interface Leads {
  /** Whether an edge that says `same` leads on. */
  readonly edges: (from: string, to: string) => boolean;
  /** Whether judgements that say so do. */
  readonly judgements: boolean;
}

/** What hangs together with these nodes. */
async function reach<Profile>(kept: Kept<Profile>, start: readonly string[], leads: Leads): Promise<Reached> {
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
      if (from.has(a) && !nodes.has(b) && leads.edges(a, b)) next.add(b);
      if (from.has(b) && !nodes.has(a) && leads.edges(b, a)) next.add(a);
    }
    for (const pair of await kept.judgedAt(fresh)) {
      pairs.set(`${pair.a}\n${pair.b}`, pair);
      if (pair.same && leads.judgements) for (const id of [pair.a, pair.b]) if (!nodes.has(id)) next.add(id);
    }
    fresh = [...next];
  }
  return { nodes, edges: [...edges.values()], judged: [...pairs.values()] };
}

/** Edges that are only among one of the two, or score otherwise there. */
export function otherEdges(before: readonly Edge[], after: readonly Edge[]): readonly Edge[] {
  const nameOf = ({ a, b, score, verdict }: Edge) => `${a}\n${b}\n${score}\n${verdict}`;
  const [old, fresh] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return [...before.filter((edge) => !fresh.has(nameOf(edge))), ...after.filter((edge) => !old.has(nameOf(edge)))];
}
