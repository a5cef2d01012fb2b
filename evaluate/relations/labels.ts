import type { MentionKind } from "../../src/model/mention.ts";
import type { RelationType } from "../../src/model/vocabulary.ts";

/** The eleven relations of re3d. */
export const LABELS = [
  "AlliesOf",
  "Apart",
  "BelongsTo",
  "CoLocated",
  "CommWith",
  "Dislikes",
  "FightingAgainst",
  "HasAttrOf",
  "InChargeOf",
  "IsSynonymOf",
  "Likes",
] as const;
export type Label = (typeof LABELS)[number];

/** Labels whose two sides may be exchanged; told either way round they are one. */
export const SYMMETRIC: ReadonlySet<Label> = new Set([
  "AlliesOf",
  "Apart",
  "CoLocated",
  "CommWith",
  "FightingAgainst",
  "IsSynonymOf",
]);

/** Our relations in re3d's words, from actor to recipient; null for what it has none for. */
export const OF_RELATION: Readonly<Record<RelationType, Label | null>> = {
  leads: "InChargeOf",
  controls: "InChargeOf",
  owns: "InChargeOf",
  holds_role: "BelongsTo",
  member_of: "BelongsTo",
  part_of: "BelongsTo",
  based_in: "CoLocated",
  located_in: "CoLocated",
  operates_in: "CoLocated",
  supports: "AlliesOf",
  allied_with: "AlliesOf",
  opposes: "Dislikes",
  fights: "FightingAgainst",
  negotiates_with: "CommWith",
  kind_of: "IsSynonymOf",
  also_known_as: "IsSynonymOf",
  family_of: null,
  descends_from: null,
};

/** Our events in re3d's words, from actor to recipient. A type, or a type and mode ("COERCE/seize") where that tells more. */
export const OF_EVENT: Readonly<Record<string, Label>> = {
  ASSAULT: "FightingAgainst",
  "COERCE/seize": "InChargeOf",
  COERCE: "Dislikes",
  ACCUSE: "Dislikes",
  REJECT: "Dislikes",
  THREATEN: "Dislikes",
  SANCTION: "Dislikes",
  PROTEST: "Dislikes",
  SUPPORT: "Likes",
  AID: "AlliesOf",
  COOPERATE: "AlliesOf",
  CONSULT: "CommWith",
  AGREE: "CommWith",
  REQUEST: "CommWith",
};

/** Events whose parties are where they happen, so that a place that the text gives them is CoLocated with both. */
export const BODILY: ReadonlySet<string> = new Set(
  "ASSAULT COERCE CONSULT MOBILIZE MOVE PROTEST RETREAT AID COOPERATE DIE fights".split(" "),
);

/** What our kinds call re3d's entities; Quantity and Temporal stand for nobody and are looked for in phrases. */
export const KIND_OF: Readonly<Record<string, MentionKind>> = {
  Organisation: "organization",
  Location: "place",
  Person: "person",
  Nationality: "nationality",
  Weapon: "weapon",
  MilitaryPlatform: "weapon",
  Vehicle: "weapon",
  DocumentReference: "document",
  Money: "money",
  CommsIdentifier: "other",
};
