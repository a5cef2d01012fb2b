import type { Kept } from "../model/kept.ts";
import type { CellBounds } from "./room.ts";

/** The other ends of a node's ties, each with the strongest level at which it ties; judgements are above all levels. */
type Ties = readonly (readonly [string, number])[];

/** How ties are looked up, many nodes at once. */
type TiesKept<Profile> = Pick<Kept<Profile>, "edgesAt" | "judgedAt">;

/** So many cells are sought side by side: what they need of the store is asked for at once. */
const ABREAST = 64;

/**
 * The cell of each of these nodes: what hangs together with it by edges that say `same` and judgements, at the weakest of
 * the levels at which this is no more than `most` nodes. A cell depends on the ties between its own nodes and around
 * them alone, never on where the search began; every node is in one. Each cell is sorted.
 */
export async function cellsOf<Profile>(
  starts: Iterable<string>,
  bounds: CellBounds,
  kept: TiesKept<Profile>,
): Promise<readonly (readonly string[])[]> {
  const ties = new Map<string, Ties>();
  const inCell = new Set<string>();
  const cells: (readonly string[])[] = [];
  const waiting = [...new Set(starts)].sort();
  await load(waiting, bounds, { kept, ties });
  while (waiting.length > 0) {
    const some = waiting.splice(0, ABREAST).filter((id) => !inCell.has(id));
    for (const cell of await abreast(some, bounds, { kept, ties })) {
      if (cell[0] === undefined || inCell.has(cell[0])) continue;
      for (const id of cell) inCell.add(id);
      cells.push(cell);
    }
  }
  return cells;
}

async function abreast<Profile>(
  starts: readonly string[],
  bounds: CellBounds,
  { kept, ties }: { readonly kept: TiesKept<Profile>; readonly ties: Map<string, Ties> },
): Promise<readonly (readonly string[])[]> {
  const cells: (readonly string[])[] = [];
  let searches = starts.map((start) => cellAround(start, bounds, ties));
  while (searches.length > 0) {
    const wanted = new Set<string>();
    searches = searches.filter((search) => {
      const { done, value } = search.next();
      if (done) cells.push(value);
      else for (const id of value) wanted.add(id);
      return !done;
    });
    await load([...wanted], bounds, { kept, ties });
  }
  return cells;
}

/** Yields the nodes whose ties it needs to go on. */
function* cellAround(
  start: string,
  { most, levels }: CellBounds,
  ties: ReadonlyMap<string, Ties>,
): Generator<readonly string[], readonly string[]> {
  const inside = new Set([start]);
  // The ends of ties that were met, by level: the last are judgements.
  const met: string[][] = Array.from({ length: levels.length + 1 }, () => []);
  let fresh: readonly string[] = [start];
  let cell = [start];
  for (let level = levels.length; level >= 0; level--) {
    for (; fresh.length > 0; fresh = [...new Set((met[level] ?? []).splice(0).filter((id) => !inside.has(id)))]) {
      for (const id of fresh) inside.add(id);
      if (level < levels.length && inside.size > most) return cell;
      const unknown = fresh.filter((id) => !ties.has(id));
      if (unknown.length > 0) yield unknown;
      for (const id of fresh)
        for (const [other, at] of ties.get(id) ?? []) if (!inside.has(other)) met[Math.min(at, level)]?.push(other);
    }
    if (inside.size > cell.length) cell = [...inside].sort();
    fresh = [...new Set((met[level - 1] ?? []).splice(0).filter((id) => !inside.has(id)))];
  }
  return cell;
}

async function load<Profile>(
  ids: readonly string[],
  { levels }: CellBounds,
  { kept, ties }: { readonly kept: TiesKept<Profile>; readonly ties: Map<string, Ties> },
): Promise<void> {
  if (ids.length === 0) return;
  const found = new Map<string, (readonly [string, number])[]>(ids.map((id) => [id, []]));
  const tie = (a: string, b: string, level: number) => {
    found.get(a)?.push([b, level]);
    found.get(b)?.push([a, level]);
  };
  for (const { a, b, score } of await kept.edgesAt(ids, "same")) {
    let level = levels.length - 1;
    while (level >= 0 && score < (levels[level] ?? 0)) level--;
    if (level >= 0) tie(a, b, level);
  }
  for (const { a, b, same } of await kept.judgedAt(ids)) if (same) tie(a, b, levels.length);
  for (const [id, all] of found) ties.set(id, all);
}
