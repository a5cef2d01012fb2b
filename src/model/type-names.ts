import type { EventType } from "./vocabulary.ts";

/** What each event type is, for people. */
export const EVENT_NAMES: Readonly<Record<EventType, string>> = {
  AGREE: "an agreement",
  CONSULT: "a meeting or talks",
  SUPPORT: "support in words",
  CONCEDE: "a concession",
  COOPERATE: "working together",
  AID: "help",
  RETREAT: "pulling back, setting free or laying down arms",
  REQUEST: "a request or demand",
  ACCUSE: "criticism or an accusation",
  REJECT: "a refusal",
  THREATEN: "a threat or warning",
  PROTEST: "a protest",
  SANCTION: "a penalty or broken-off relations",
  MOBILIZE: "forces sent or made ready",
  COERCE: "holding, seizing or restricting",
  ASSAULT: "violence",
  FOUND: "a body set up",
  APPOINT: "a post given or lost",
  ELECT: "an election",
  DIE: "death",
  MOVE: "travel, flight or displacement",
  TRADE: "buying, selling or shipping",
};

/** What each class of PLOVER's quad is, for people. */
export const QUAD_NAMES: Readonly<Record<number, string>> = {
  1: "verbal cooperation",
  2: "material cooperation",
  3: "verbal conflict",
  4: "material conflict",
};

/** What each type of relation is, for people. */
const RELATION_NAMES: Readonly<Record<string, string>> = {
  leads: "leadership",
  holds_role: "an office held",
  member_of: "membership",
  part_of: "a part of something larger",
  based_in: "a seat",
  located_in: "a place within a place",
  controls: "control",
  operates_in: "a field of action",
  supports: "support",
  opposes: "opposition",
  allied_with: "an alliance",
  fights: "fighting",
  negotiates_with: "negotiations",
  descends_from: "descent",
  owns: "ownership",
  family_of: "kinship",
  kind_of: "what something is",
  also_known_as: "another name",
};

export const relationName = (type: string): string => RELATION_NAMES[type] ?? type;
