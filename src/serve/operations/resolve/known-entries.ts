import { type ActorProfile, entryKeysOf, withEntries } from "../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { entriesUnder } from "../../../store/queries/knowledge.ts";

/**
 * What the lists of a case know of nodes: a function of a node's own profile and of the entries that are kept now. It is
 * put into no part of a node, only into what these parts say together, so that taking a list away leaves nothing of it.
 */
export async function knownEntries(
  one: CaseDb,
  profiles: Iterable<Pick<ActorProfile, "kind" | "name">>,
): Promise<(profile: ActorProfile) => ActorProfile> {
  const keys = [...profiles].flatMap(entryKeysOf);
  const under = keys.length === 0 ? new Map<string, never>() : await entriesUnder(one, keys);
  const found = (profile: ActorProfile) => entryKeysOf(profile).map((key) => under.get(key) ?? []);
  return (profile) => withEntries(profile, found(profile));
}
