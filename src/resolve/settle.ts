import type { Kept } from "../model/kept.ts";
import type { Edge, Node } from "../model/resolution.ts";
import { type Moved, put } from "./moved.ts";
import { otherEdges, regroup } from "./regroup.ts";
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
  const edgesBefore = room.loose ? await kept.edgesAt(ids) : [];
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
    : await regroup(room, kept, { start, edges: room.loose ? otherEdges(edgesBefore, edges) : [], judged });
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

/** With whom changed nodes were: firm ones with firm ones, loose ones with loose ones where no firm node was with them. */
async function formerMates<Profile>(
  room: Room<Profile>,
  kept: Kept<Profile>,
  changed: readonly string[],
  judged: readonly string[],
): Promise<readonly string[]> {
  const isLoose = room.loose?.isLoose ?? NONE;
  const groups = [...new Set((await kept.groupsOf(changed)).values())];
  const firm = await kept.membersOf(groups.filter((group) => !isLoose(group)));
  return [
    ...firm.filter((id) => !isLoose(id)),
    ...(await kept.membersOf(groups.filter(isLoose))),
    ...(await groupmates(kept, judged)),
  ];
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
