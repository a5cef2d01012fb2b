import type { Claim } from "../../../model/claim.ts";
import { EVENT_TYPES, RELATIONS } from "../../../model/vocabulary.ts";

/** What sort of claim a type is of; null where it is none of ours. */
export function kindOfType(type: string): Claim["kind"] | null {
  if (type === "statement") return "statement";
  if ((EVENT_TYPES as readonly string[]).includes(type)) return "event";
  return Object.hasOwn(RELATIONS, type) ? "relation" : null;
}
