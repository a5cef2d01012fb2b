import type { Reading } from "../../src/model/reading.ts";
import { featuresOf, forRole, type Setting } from "./candidate-features.ts";
import type { Violent } from "./incidents.ts";
import { normalise } from "./normalise.ts";
import type { IncidentType, RoleName } from "./records.ts";
import { seatsOf } from "./seats.ts";
import { wordingsOf } from "./wordings.ts";

/** A wording that may fill a role of the incident that a claim tells of. */
export interface Candidate {
  readonly claim: number;
  readonly type: IncidentType;
  readonly role: RoleName;
  /** Normalised. */
  readonly words: string;
  readonly entity: string;
  readonly features: readonly string[];
}

const ROLES_OF: Readonly<Record<string, readonly RoleName[]>> = {
  actor: ["PerpInd", "PerpOrg", "Weapon"],
  recipient: ["Victim", "Target", "PerpInd", "PerpOrg"],
  victim: ["Victim", "Target"],
  about: ["Victim", "Target", "PerpInd", "PerpOrg"],
  beneficiary: ["Victim"],
  instrument: ["Weapon"],
  content: ["Victim", "Target", "Weapon", "PerpInd", "PerpOrg"],
  sentence: ["Victim", "Target", "Weapon", "PerpInd", "PerpOrg"],
  source: ["PerpInd", "PerpOrg"],
};
/** What can fill a role at all. */
const KINDS: Readonly<Record<RoleName, ReadonlySet<string>>> = {
  PerpInd: new Set(["person", "group", "nationality", "organization", "other"]),
  PerpOrg: new Set(["organization", "group", "other", "place", "nationality"]),
  Target: new Set(["facility", "organization", "place", "other", "group", "weapon"]),
  Victim: new Set(["person", "group", "nationality", "organization", "other"]),
  Weapon: new Set(["weapon", "other", "facility"]),
};

/** All wordings that may fill a role, from a reading's claims of violence; `text` is the report's. */
export function candidatesOf(reading: Reading, claims: readonly Violent[], text: string): readonly Candidate[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  return claims.flatMap((violent) =>
    seatsOf(violent.claim, reading).flatMap(({ side, mention }) => {
      const setting: Setting = { ...violent, reading, entities, incidents: claims.length, text };
      const about = featuresOf(setting, side, mention);
      const roles = (ROLES_OF[side] ?? []).filter((role) => KINDS[role].has(mention.kind));
      return roles.flatMap((role) =>
        wordingsOf(mention).map(({ words, form }) => ({
          claim: violent.index,
          type: violent.type,
          role,
          words: normalise(words),
          entity: mention.entity,
          features: forRole(role, form, words, about),
        })),
      );
    }),
  );
}
