import type { Room } from "../../../resolve/room.ts";
import { type Moved, settle } from "../../../resolve/settle.ts";
import type { CaseDb } from "../../../store/case.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import type { UsesChanged } from "../../../store/queries/uses.ts";

/** Settles a room after uses of its nodes changed; `join` makes one profile of what several uses tell. */
export async function settleUses<Profile>(
  one: CaseDb,
  room: Room<Profile>,
  { changed, gone }: UsesChanged<Profile>,
  join: (profiles: readonly Profile[]) => Profile,
): Promise<Moved> {
  const nodes = [...changed].map(([id, profiles]) => ({ id, profile: join(profiles) }));
  return settle(room, keptFor<Profile>(one, room.name), { changed: nodes, gone, judged: [] });
}

/** The only profile of a node that has but one: where everything that a profile holds goes into the node's name. */
export function onlyOne<Profile>(profiles: readonly Profile[]): Profile {
  const [first] = profiles;
  if (first === undefined) throw new TypeError("A node has at least one profile.");
  return first;
}
