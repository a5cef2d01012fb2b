import type { Direction } from "../../model/pair.ts";
import type { Candidate } from "./candidates.ts";

/** Deeds that need no counterpart: whoever comes, votes or takes an office does it to nobody. */
const TO_NOBODY = new Set(["MOVE", "APPOINT", "ELECT", "DIE", "FOUND", "TRADE"]);

/** Who acts on whom in the claim that answers best. */
export function directionOf(best: Candidate | undefined): Direction {
  if (!best) return "none";
  const { claim, actor, recipient } = best;
  if (claim.mutual && actor !== "outside" && recipient !== "outside") return "both";
  if (actor === "actor" && recipient === "recipient") return "actor-recipient";
  if (actor === "recipient" && recipient === "actor") return "recipient-actor";
  if (actor === "actor" && recipient === "actor") return "both";
  if (actor === "recipient" && recipient === "recipient") return "none";
  if (TO_NOBODY.has(claim.type)) return "none";
  if (actor === "actor") return "actor-recipient";
  if (recipient === "recipient") return "actor-recipient";
  if (recipient === "actor" || actor === "recipient") return "recipient-actor";
  return "none";
}
