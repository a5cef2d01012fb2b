import type { Room } from "../room.ts";
import { compareActors } from "./compare.ts";
import { keysOf, seeksOf } from "./keys.ts";
import { isLooseId } from "./nodes.ts";
import type { ActorProfile } from "./profile.ts";
import { limit } from "./weights.ts";

export { explain } from "./compare.ts";
export { type ActorDescription, describeActor } from "./describe.ts";
export { type EntryKey, type EntryLook, entryKeysOf, entryLooks, keysOfEntry, withEntries } from "./entries.ts";
export { keysLedTo } from "./keys.ts";
export { actorNodes } from "./nodes.ts";
export { type ActorKind, type ActorProfile, type ActorRole, joinActorProfiles, type KnownEntry } from "./profile.ts";
export { type KnownActor, type Reference, readReference, shippedReference } from "./reference.ts";

/**
 * Who is who across reports. Two names are one actor where the signs sum up to enough; a group is joined by its mean, so
 * that a pair that contradicts counts against it; short names go to the one bearer that suits them best.
 */
export const ACTORS: Room<ActorProfile> = {
  name: "actors",
  keysOf,
  seeksOf,
  compare: compareActors,
  linkage: "average",
  joinsAt: 0.5,
  missing: -1,
  loose: { isLoose: isLooseId, margin: limit("margin") },
};
