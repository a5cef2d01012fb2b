import type { Kept } from "../model/kept.ts";

/** What is otherwise than before. */
export interface Moved {
  /** Nodes that are now in another group, with the group: id of its first node. */
  readonly now: ReadonlyMap<string, string>;
  /** Groups that some node left: they stand with fewer nodes, or no more. */
  readonly left: ReadonlySet<string>;
}

/** Puts nodes into the groups that they are in now, where these are others than before. */
export async function put<Profile>(
  kept: Kept<Profile>,
  now: ReadonlyMap<string, string>,
  then: ReadonlyMap<string, string>,
): Promise<Moved> {
  const moved = new Map([...now].filter(([id, group]) => then.get(id) !== group));
  await kept.putGroups(moved);
  return { now: moved, left: new Set([...moved.keys()].flatMap((id) => then.get(id) ?? [])) };
}
