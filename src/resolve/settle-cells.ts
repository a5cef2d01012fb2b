import type { Kept } from "../model/kept.ts";
import type { Edge } from "../model/resolution.ts";
import { cellsOf } from "./cells.ts";
import { type Moved, put } from "./moved.ts";
import { partition } from "./partition.ts";
import type { CellBounds, Room } from "./room.ts";

/** All nodes of the cells that these nodes were grouped in. */
export const cellmates = async <Profile>(kept: Kept<Profile>, ids: readonly string[]): Promise<readonly string[]> =>
  (await kept.cellsWith(ids)).flat();

/** The nodes at the ends of edges at these that say `same`. */
export const sameEnds = async <Profile>(kept: Kept<Profile>, ids: readonly string[]): Promise<readonly string[]> =>
  endsOf(await kept.edgesAt(ids, "same"));

const endsOf = (edges: readonly Edge[]) => [
  ...new Set(edges.filter(({ verdict }) => verdict === "same").flatMap(({ a, b }) => [a, b])),
];

/** What is to be grouped anew. */
export interface Regroup {
  /** Where a cell may be another: what changed, what was tied to it, and with whom these were in a cell. */
  readonly start: readonly string[];
  /** Edges that came with the change; those at whose ends they are come to `start`, with their cells. */
  readonly edges: readonly Edge[];
  /** Nodes of cells that are grouped anew though they may look the same: ties are others, or a node went. */
  readonly changed: readonly string[];
}

/**
 * Groups anew what a change can touch, cell by cell. A cell that is another now held, or holds, a node that changed or
 * one that was or is tied to such a node: so it suffices to begin at these and at all that was in a cell with them.
 */
export async function regroupCells<Profile>(
  room: Room<Profile> & { readonly cells: CellBounds },
  kept: Kept<Profile>,
  { start, edges, changed }: Regroup,
): Promise<Moved> {
  const ends = endsOf(edges);
  const starts = [...start, ...ends, ...(await cellmates(kept, ends))];
  const cells = await cellsOf(starts, room.cells, kept);
  const others = await otherThanBefore(cells, kept, new Set(changed));
  await kept.putCells(others);
  const groups = await groupsIn(others, kept, room);
  const now = new Map(groups.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)));
  return put(kept, now, await kept.groupsOf([...now.keys()]));
}

/** Cells that hold a node that changed, or not the nodes that they held. */
async function otherThanBefore<Profile>(
  cells: readonly (readonly string[])[],
  kept: Kept<Profile>,
  changed: ReadonlySet<string>,
): Promise<readonly (readonly string[])[]> {
  const named = (cell: readonly string[]) => cell.join("\n");
  const before = new Set((await kept.cellsWith(cells.flatMap(([first]) => first ?? []))).map(named));
  return cells.filter((cell) => cell.some((id) => changed.has(id)) || !before.has(named(cell)));
}

/** The groups of each cell; ties from one cell to another have no say. */
async function groupsIn<Profile>(cells: readonly (readonly string[])[], kept: Kept<Profile>, room: Room<Profile>) {
  const alone = cells.filter(({ length }) => length === 1);
  const shared = cells.filter(({ length }) => length > 1);
  const cellOf = new Map(shared.flatMap((cell) => cell.map((id) => [id, cell] as const)));
  const within = <Pair extends { readonly a: string; readonly b: string }>(pairs: readonly Pair[]) => {
    const byCell = new Map<readonly string[], Pair[]>(shared.map((cell) => [cell, []]));
    for (const pair of pairs) {
      const cell = cellOf.get(pair.a);
      if (cell && cell === cellOf.get(pair.b)) byCell.get(cell)?.push(pair);
    }
    return byCell;
  };
  const ids = [...cellOf.keys()];
  const [edges, judged] = [within(await kept.edgesAmong(ids)), within(await kept.judgedAt(ids))];
  const groups = shared.flatMap((cell) => partition(cell, edges.get(cell) ?? [], judged.get(cell) ?? [], room));
  return [...alone, ...groups];
}
