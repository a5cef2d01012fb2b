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
const optionsOf = <Profile>(room: Room<Profile>) => (room.linkage === "single" ? ANY_EDGE : room);

/** Groups anew everything that hangs together with these nodes by edges that say `same` and by judgements. */
export async function regroup<Profile>(room: Room<Profile>, kept: Kept<Profile>, begin: Start): Promise<Moved> {
  const firm = await groupFirm(room, kept, begin.start);
  const free = room.loose ? await drawLoose({ ...room, loose: room.loose }, kept, { ...begin, firm }) : [];
  const now = new Map([...firm.now, ...free]);
  return put(kept, now, await kept.groupsOf([...now.keys()]));
}

interface Firm {
  readonly reached: Reached;
  /** Nodes that a judgement says to be the same as another: a loose one goes with those, and is drawn by no edge. */
  readonly bound: ReadonlySet<string>;
  readonly groups: readonly (readonly string[])[];
  /** The group of each node of these groups. */
  readonly now: ReadonlyMap<string, string>;
}

/** The groups of what is not loose, or bound. */
async function groupFirm<Profile>(room: Room<Profile>, kept: Kept<Profile>, start: readonly string[]): Promise<Firm> {
  const isLoose = room.loose?.isLoose ?? NONE;
  const reached = await reach(kept, start, { edges: (from, to) => !isLoose(from) && !isLoose(to), judgements: true });
  const bound = new Set(boundBy(reached.judged));
  const between = reached.edges.filter(({ a, b }) => !isLoose(a) && !isLoose(b));
  const nodes = [...reached.nodes].filter((id) => !isLoose(id) || bound.has(id));
  const groups = partition(nodes, between, reached.judged, optionsOf(room));
  const now = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  return { reached, bound, groups, now };
}

/**
 * The groups of loose nodes, each of which goes where its own edges draw it: of the hundreds that bear a surname only
 * those are looked at whose edges are others now, or lead to a firm node that came into another group.
 */
async function drawLoose<Profile>(
  room: Room<Profile> & Required<Pick<Room<Profile>, "loose">>,
  kept: Kept<Profile>,
  { firm, ...begin }: Start & { readonly firm: Firm },
): Promise<ReadonlyMap<string, string>> {
  const { isLoose, margin } = room.loose;
  const doubtful = [...firm.reached.nodes, ...(await endsOfDoubt(kept, firm, begin))];
  const free = doubtful.filter((id) => isLoose(id) && !firm.bound.has(id));
  const loose = await reach(kept, free, { edges: (from, to) => isLoose(from) && isLoose(to), judgements: false });
  const ends = new Set([...loose.edges, ...loose.judged].flatMap(({ a, b }) => [a, b]));
  // Who is bound to somebody draws others, also where nobody came near it.
  const beside = await kept.judgedAt([...ends].filter((id) => isLoose(id) && !loose.nodes.has(id)));
  const bound = new Set([...firm.bound, ...boundBy(loose.judged), ...boundBy(beside)]);
  const isFree = (id: string) => isLoose(id) && !bound.has(id);
  const others = await kept.groupsOf([...ends].filter((id) => !firm.now.has(id)));
  const groupOf = (id: string) => (isFree(id) ? undefined : (firm.now.get(id) ?? others.get(id)));
  return attach([...loose.nodes].filter(isFree), loose.edges, loose.judged, { ...optionsOf(room), groupOf, margin });
}

/** The ends of all edges and judgements for which a loose node at them may go elsewhere than before. */
async function endsOfDoubt<Profile>(
  kept: Kept<Profile>,
  { reached, groups, now }: Firm,
  { edges, judged }: Start,
): Promise<readonly string[]> {
  const then = await kept.groupsOf([...now.keys()]);
  const decided = new Set(judged);
  const hasMoved = (id: string) => decided.has(id) || (now.has(id) && now.get(id) !== then.get(id));
  const moved = <Pair extends { readonly a: string; readonly b: string }>(pairs: readonly Pair[]) =>
    pairs.filter(({ a, b }) => hasMoved(a) || hasMoved(b));
  const shared = new Set(groups.flatMap((group) => (group.length > 1 ? group : [])));
  // An edge that does not say `same` counts only beside one that does, to the same group.
  const counts = ({ a, b, verdict }: Edge) =>
    verdict === "same" || [a, b].some((id) => shared.has(id) || (then.has(id) && hasMoved(id)));
  const drawn = [...edges, ...moved(reached.edges)].filter(counts);
  return [...drawn, ...moved(reached.judged)].flatMap(({ a, b }) => [a, b]);
}

const boundBy = (judged: readonly JudgedPair[]) => judged.flatMap(({ a, b, same }) => (same ? [a, b] : []));

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
