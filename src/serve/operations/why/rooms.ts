import { ACTORS, type ActorProfile } from "../../../resolve/actors/index.ts";
import { COPIES, type CopyProfile } from "../../../resolve/copies/index.ts";
import { describeEvent, EVENTS, type EventProfile } from "../../../resolve/events/index.ts";
import type { Room } from "../../../resolve/room.ts";
import type { ExplainedRoom } from "./nodes-meant.ts";

/** A room with what its nodes are called on pages. */
export interface NamedRoom<Profile> {
  readonly room: Room<Profile>;
  readonly nameOf: (profile: Profile) => string;
}

const ROOMS = {
  actors: { room: ACTORS, nameOf: ({ forms, name }: ActorProfile) => forms[0] ?? name },
  events: { room: EVENTS, nameOf: (profile: EventProfile) => describeEvent([profile]).label },
  copies: { room: COPIES, nameOf: ({ report }: CopyProfile) => report },
};

/** The room; profiles that it is handed must be its own. */
export const roomOf = (name: ExplainedRoom) => ROOMS[name] as unknown as NamedRoom<unknown>;
