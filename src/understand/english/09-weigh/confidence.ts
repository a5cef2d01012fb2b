import type { Draft, DraftClaim } from "../../draft.ts";
import { confidenceWeights, probabilityOf } from "../../lexicon/confidence-weights.ts";
import { type Company, featuresOf } from "./features.ts";

/** 0.02 to 0.98, to two digits: how likely it is that the claim was read rightly; `npm run evaluate -- confidence` says how well that holds. */
export function confidenceOf(claim: DraftClaim, draft: Draft, company: Company): number {
  const probability = probabilityOf(featuresOf(claim, draft, company), confidenceWeights());
  return Math.round(Math.max(0.02, Math.min(0.98, probability)) * 100) / 100;
}
