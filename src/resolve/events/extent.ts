import type { Claim } from "../../model/claim.ts";
import { isDeeds } from "./plain-words.ts";
import { isTotal } from "./total.ts";

const FORESEEN: ReadonlySet<string> = new Set(["planned", "hypothetical", "demanded"]);
const LOOKING_AHEAD: ReadonlySet<string> = new Set(["promises", "threatens", "demands", "asks"]);

/** Whether a claim tells of what is to come, or might: planned, demanded, threatened, supposed. */
export function isForeseen({ certainty, chain }: Claim): boolean {
  return FORESEEN.has(certainty.modality) || chain.some(({ stance }) => LOOKING_AHEAD.has(stance));
}

/** Whether it tells of several happenings at once: "forty attacks", "a string of bombings", "the war has killed thousands". */
export function isSeveral(claim: Claim, lemma: string): boolean {
  if (claim.kind !== "event") return false;
  if (claim.counts.some(({ of, low }) => of === "events" && low !== null && low > 1)) return true;
  return isDeeds(claim.predicate.text, lemma) || isTotal(claim);
}
