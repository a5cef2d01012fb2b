import type { Room } from "../room.ts";
import { compareEvents } from "./compare.ts";
import { keysOf, seeksOf } from "./keys.ts";
import { MISSING, SAME_FROM } from "./links.ts";
import type { EventProfile } from "./profile.ts";

export { describeEvent, type EventDescription } from "./describe.ts";
export { type EventUse, eventNode, eventNodes } from "./event-nodes.ts";
export { type EventLink, linkOf, MISSING as LINKED } from "./links.ts";
export type { ActorOf } from "./parties-of.ts";
export type { EventDays, EventParty, EventPlace, EventProfile } from "./profile.ts";
export { BEFOREHAND } from "./weights.ts";

/** What happened, across reports: claims of one happening are one event. */
export const EVENTS: Room<EventProfile> = {
  name: "events",
  keysOf,
  seeksOf,
  compare: compareEvents,
  linkage: "average",
  joinsAt: SAME_FROM,
  missing: MISSING,
  cells: { most: 100, levels: Array.from({ length: 24 }, (_, step) => SAME_FROM + 0.4 * step) },
};
