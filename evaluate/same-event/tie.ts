import { EVENTS, type EventProfile } from "../../src/resolve/events/index.ts";
import { keepInMemory } from "../../src/resolve/kept-in-memory.ts";
import type { Room } from "../../src/resolve/room.ts";
import { settle } from "../../src/resolve/settle.ts";
import type { Chains } from "../coreference-scores.ts";
import type { Found } from "./found.ts";

/** Groups of mentions as `settle` ties their nodes; topics are not given. */
export async function tieByRoom(found: readonly Found[], room: Room<EventProfile> = EVENTS): Promise<Chains> {
  const kept = keepInMemory<EventProfile>();
  const nodes = new Map(found.map(({ node }) => [node.id, node]));
  await settle(room, kept, { changed: [...nodes.values()], gone: [], judged: [] });
  const groups = await kept.groupsOf([...nodes.keys()]);
  return groupedBy(found, ({ node }) => groups.get(node.id) ?? node.id);
}

/** Groups of what has the same name under `nameOf`. */
export function groupedBy(found: readonly Found[], nameOf: (one: Found) => string): Chains {
  const groups = new Map<string, string[]>();
  for (const one of found) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one.id]);
  return [...groups.values()];
}
