import type { Moved } from "../../../resolve/moved.ts";
import type { CaseDb } from "../../../store/case.ts";
import { type Counts, countActors, countActorsWithin, countsShown } from "../../../store/queries/group-counts.ts";
import { usedBefore } from "../../../store/queries/uses.ts";

/** Reports that were put, with higher numbers than any before them, and which actors moved by it. */
export interface Grown {
  readonly reports: readonly number[];
  readonly moved: Moved;
}

/**
 * In how many claims and reports actors stand. Where reports were only added, those that came with them are added to the
 * counts of an actor that no node left and no older one joined: to count hundreds of thousands of claims of a president
 * anew for every batch would make the cost of a report grow with the case.
 */
export async function actorCounts(
  one: CaseDb,
  actors: readonly string[],
  grown: Grown | null,
): Promise<ReadonlyMap<string, Counts>> {
  const before = grown ? await countsShown(one, await onlyGrown(one, actors, grown)) : new Map<string, Counts>();
  const anew = await countActors(
    one,
    actors.filter((id) => !before.has(id)),
  );
  const more = grown && before.size > 0 ? await countActorsWithin(one, grown.reports) : new Map<string, Counts>();
  const added = [...before].map(([id, { claims, reports }]) => {
    const come = more.get(id) ?? { claims: 0, reports: 0 };
    return [id, { claims: claims + come.claims, reports: reports + come.reports }] as const;
  });
  return new Map([...anew, ...added]);
}

/** The actors that no node left and none joined but such as stand in the new reports alone. */
async function onlyGrown(
  one: CaseDb,
  actors: readonly string[],
  { reports, moved }: Grown,
): Promise<readonly string[]> {
  const first = Math.min(...reports);
  const older = await usedBefore(one, "actors", moved.now.keys(), first);
  const otherwise = new Set([...moved.left, ...[...older].flatMap((node) => moved.now.get(node) ?? [])]);
  return actors.filter((id) => !otherwise.has(id));
}
