import { type ActorProfile, entryKeysOf } from "../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { actorNodesKept } from "../../../store/queries/knowledge.ts";
import { profilesByNode } from "../../../store/queries/uses.ts";
import { resettle } from "../resolve/resettle.ts";

/** Nodes settled in one step. */
const BATCH = 500;

/**
 * Resolves those actors anew whose names lead to entries that came or went, within a transaction; gives how many names
 * these are. What each is follows from its uses and from the lists that are kept, so nothing is left of a list that went.
 */
export async function settleTouched(one: CaseDb, keys: ReadonlySet<string>): Promise<number> {
  const touched: string[] = [];
  for await (const nodes of actorNodesKept<ActorProfile>(one))
    for (const { node, profile } of nodes) if (entryKeysOf(profile).some((key) => keys.has(key))) touched.push(node);
  for (let at = 0; at < touched.length; at += BATCH) {
    const changed = await profilesByNode<ActorProfile>(one, "actors", new Set(touched.slice(at, at + BATCH)));
    await resettle(one, { actors: { changed, gone: [] } });
  }
  return touched.length;
}
