import type { PairInput } from "../../model/pair.ts";
import type { Draft } from "../draft.ts";
import { type Candidate, candidatesFor, type Sides } from "./candidates.ts";
import { directionOf } from "./direction.ts";
import { type Features, featuresOf } from "./features.ts";
import { sideAt } from "./side.ts";

/** A pair with all that the two verdicts rest on. */
export interface PreparedPair {
  readonly id: string;
  readonly sides: Sides;
  /** The lexicon's answers, the best first. */
  readonly candidates: readonly Candidate[];
  readonly features: Features;
}

export function preparePair(pair: PairInput, draft: Draft): PreparedPair {
  const sides = {
    actor: pair.actor ? sideAt(pair.actor, draft) : null,
    recipient: pair.recipient ? sideAt(pair.recipient, draft) : null,
  };
  const candidates = candidatesFor(sides, draft);
  return { id: pair.id, sides, candidates, features: featuresOf(sides, candidates, draft) };
}

/** What the classifier of the direction looks at besides: the direction that follows from the claims. */
export function wayFeatures({ features, candidates }: PreparedPair): Features & { readonly direction: string[] } {
  const direction = directionOf(candidates[0]);
  return { ...features, direction: [`d=${direction}`, `d=${direction}:${candidates[0]?.claim.type}`] };
}
