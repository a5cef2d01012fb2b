import type { Claim } from "../../src/model/claim.ts";
import type { IncidentType } from "./records.ts";

/** What a claim's predicate, by its dictionary form, says of the type; fixed before tuning. */
const BY_LEMMA: readonly (readonly [RegExp, IncidentType])[] = [
  [/^(?:kidnap|abduct|kidnapping|abduction|hostage|seizure of hostages)/, "KIDNAPPING"],
  [/^(?:bomb|bombing|explode|explosion|detonate|detonation|dynamite|blow|blast|go_off|go)$/, "BOMBING"],
  [/^(?:burn|torch|arson|set|fire|incinerate)$/, "ARSON"],
  [/^(?:rob|robbery|steal|theft|loot|looting|raid|ransack)$/, "ROBBERY"],
];
/** The claims' types of which MUC's incidents can be made; the rest tell of no such thing. */
const VIOLENT = new Set(["ASSAULT", "DIE", "THREATEN", "COERCE"]);
/** Claims that say who is held to have done it. */
export const BLAME: ReadonlySet<string> = new Set(["ACCUSE", "SANCTION", "RETREAT"]);

/** The type of incident that a claim tells of; null where it tells of none. */
export function incidentType(claim: Claim, lemma: string): IncidentType | null {
  if (claim.kind !== "event" || !(VIOLENT.has(claim.type) || BLAME.has(claim.type))) return null;
  if (claim.mode === "abduct") return "KIDNAPPING";
  if (claim.mode === "explosives") return "BOMBING";
  return BY_LEMMA.find(([pattern]) => pattern.test(lemma))?.[1] ?? "ATTACK";
}
