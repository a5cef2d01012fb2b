import { type Status, statusOf } from "../../model/certainty.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";

/** The status that a claim has from a hop of its chain on: what the citing report says that the cited one says. */
export function statusFrom({ claim }: EvidenceClaim, at: number): Status {
  const { polarity, modality, status } = claim.certainty;
  const hops = claim.chain.slice(at + 1).filter(({ kind }) => kind !== "evidence");
  const hedged = claim.chain[at]?.hedged ? [{ stance: "states" as const, hedged: true }] : [];
  const without =
    status === "alleged" && !claim.chain.some(({ stance }) => stance === "alleges" || stance === "suspects");
  return statusOf({ polarity, modality, hops: [...hops, ...hedged], allegedly: without, reportedly: false }).status;
}
