import type { CaseDb } from "../../../store/case.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import type { NodesMeant } from "./nodes-meant.ts";
import { roomOf } from "./rooms.ts";

/** Names through which two nodes of one group hang together, each the same as the next by its signs or by judgement. */
export async function wayBetween(one: CaseDb, from: NodesMeant, to: NodesMeant): Promise<readonly string[]> {
  const kept = keptFor<unknown>(one, from.room);
  const members = await kept.membersOf([from.group]);
  const own = new Set(members);
  const [edges, judged] = [await kept.edgesAt(members), await kept.judgedAt(members)];
  const ties = [...edges.filter(({ verdict }) => verdict === "same"), ...judged.filter(({ same }) => same)];
  const next = new Map<string, string[]>();
  const tie = (a: string, b: string) => next.set(a, [...(next.get(a) ?? []), b]);
  for (const { a, b } of ties.filter(({ a, b }) => own.has(a) && own.has(b))) {
    tie(a, b);
    tie(b, a);
  }
  const way = shortest(next, from.nodes, new Set(to.nodes));
  const profiles = await kept.profilesOf(way);
  const { nameOf } = roomOf(from.room);
  return way.map((node) => nameOf(profiles.get(node)));
}

function shortest(
  next: ReadonlyMap<string, readonly string[]>,
  from: readonly string[],
  to: ReadonlySet<string>,
): readonly string[] {
  const before = new Map<string, string | null>(from.map((node) => [node, null]));
  for (const node of before.keys()) {
    if (to.has(node)) return backFrom(node, before);
    for (const other of [...(next.get(node) ?? [])].sort()) if (!before.has(other)) before.set(other, node);
  }
  return [];
}

function backFrom(end: string, before: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let node: string | null = end; node !== null; node = before.get(node) ?? null) way.unshift(node);
  return way;
}
