import type { PairCode, PairInput } from "../../model/pair.ts";
import { QUAD_OF } from "../../model/vocabulary.ts";
import type { Draft } from "../draft.ts";
import { candidatesFor, type Sides } from "./candidates.ts";
import { directionOf } from "./direction.ts";
import { sideAt } from "./side.ts";

/** What happens between the two parties of a pair, by a draft of its text on which all stages have run. */
export function codePair(pair: PairInput, draft: Draft): PairCode {
  const sides: Sides = {
    actor: pair.actor ? sideAt(pair.actor, draft) : null,
    recipient: pair.recipient ? sideAt(pair.recipient, draft) : null,
  };
  const best = candidatesFor(sides, draft)[0];
  const type = best?.claim.type ?? null;
  return {
    id: pair.id,
    type,
    mode: best?.claim.mode ?? null,
    quad: QUAD_OF[type as keyof typeof QUAD_OF] ?? null,
    direction: directionOf(best),
    certainty: best?.claim.certainty ?? null,
    confidence: best?.claim.confidence ?? 0.5,
    why: best
      ? [...best.claim.why]
      : [{ rule: "pair/no-event", says: "No event of the text has them as its parties.", span: null }],
  };
}
