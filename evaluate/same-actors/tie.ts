import type { Node } from "../../src/model/resolution.ts";
import { ACTORS, type ActorProfile, joinActorProfiles } from "../../src/resolve/actors/index.ts";
import { type KeptInMemory, keepInMemory } from "../../src/resolve/kept-in-memory.ts";
import type { Room } from "../../src/resolve/room.ts";
import { settle } from "../../src/resolve/settle.ts";
import type { Unit } from "./unit.ts";

/** The group that each unit falls into when all reports are one case, with what the case keeps. */
export async function tie(
  units: readonly Unit[],
  room: Room<ActorProfile> = ACTORS,
): Promise<{ readonly groupOf: ReadonlyMap<string, string>; readonly kept: KeptInMemory<ActorProfile> }> {
  const kept = keepInMemory<ActorProfile>();
  const nodes = new Map<string, Node<ActorProfile>>();
  for (const { node } of units) {
    const known = nodes.get(node.id);
    nodes.set(node.id, known ? { ...node, profile: joinActorProfiles([known.profile, node.profile]) } : node);
  }
  await settle(room, kept, { changed: [...nodes.values()], gone: [], judged: [] });
  const groups = await kept.groupsOf([...nodes.keys()]);
  return { groupOf: new Map(units.map(({ id, node }) => [id, groups.get(node.id) ?? node.id])), kept };
}
