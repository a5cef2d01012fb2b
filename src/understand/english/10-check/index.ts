import type { Problem } from "../../../model/reading.ts";
import { QUAD_OF } from "../../../model/vocabulary.ts";
import type { DraftClaim, Stage } from "../../draft.ts";
import { keptClaims } from "../../relink.ts";
import { wrongSpan } from "./words.ts";

/** No words, no claim: whatever is not in the report byte for byte is dropped and listed. */
export const check: Stage = {
  name: "check",
  needs: ["text", "claims", "problems"],
  gives: ["claims", "problems"],
  reason: "the last look at everything that goes out",
  run: ({ claims, text, problems }) => {
    const faults = claims.map((claim) => faultOf(claim, text));
    return {
      claims: keptClaims(claims, (_, index) => faults[index] === null),
      problems: [...problems, ...faults.flatMap((fault) => fault ?? [])],
    };
  },
};

function faultOf(claim: DraftClaim, text: string): Problem | null {
  const wrong = wrongSpan(claim, text);
  if (wrong) {
    return {
      code: "words-not-found",
      message: `A ${claim.type} claim was dropped: its words are not in the report.`,
      span: null,
    };
  }
  const quad = QUAD_OF[claim.type as keyof typeof QUAD_OF] ?? null;
  if (claim.kind === "event" && claim.quad !== quad) {
    return {
      code: "wrong-quad",
      message: `A ${claim.type} claim was dropped: quad ${claim.quad} is not its class.`,
      span: claim.predicate,
    };
  }
  return null;
}
