import type { KnowledgeEntry } from "../../../model/knowledge.ts";
import type { ActorProfile } from "../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { entriesNamed, listKnowledge } from "../../../store/queries/knowledge.ts";

/** The entries of users' lists that an actor's names lead to, each once, by list and id, with all that the lists say of it. */
export async function entriesOf(one: CaseDb, group: string): Promise<readonly KnowledgeEntry[]> {
  if ((await listKnowledge(one)).length === 0) return [];
  const kept = keptFor<ActorProfile>(one, "actors");
  const profiles = await kept.profilesOf(await kept.membersOf([group]));
  const found = new Map(
    [...profiles.values()]
      .flatMap(({ entries = [] }) => entries)
      .map((entry) => [JSON.stringify([entry.list, entry.id]), entry] as const),
  );
  const refs = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return refs.length === 0 ? [] : entriesNamed(one, refs);
}
