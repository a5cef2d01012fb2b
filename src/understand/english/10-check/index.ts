import type { Problem } from "../../../model/reading.ts";
import { QUAD_OF } from "../../../model/vocabulary.ts";
import type { DraftClaim, Stage } from "../../draft.ts";
import { wrongSpan } from "./words.ts";

/** No words, no claim: whatever is not in the report byte for byte is dropped and listed. */
export const check: Stage = {
  name: "check",
  needs: ["text", "claims", "problems"],
  gives: ["claims", "problems"],
  reason: "the last look at everything that goes out",
  run: ({ claims, text, problems }) => {
    const kept: DraftClaim[] = [];
    const found: Problem[] = [];
    const place = new Map<number, number>();
    claims.forEach((claim, index) => {
      const problem = faultOf(claim, text);
      if (problem) found.push(problem);
      else place.set(index, kept.push(claim) - 1);
    });
    return { claims: kept.map((claim) => relinked(claim, place)), problems: [...problems, ...found] };
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

/** Links by index follow their claims; a link to a dropped claim goes with it. */
function relinked(claim: DraftClaim, place: ReadonlyMap<number, number>): DraftClaim {
  const linksTo = (claim.linksTo ?? []).flatMap(({ to, as }) => {
    const moved = place.get(to);
    return moved === undefined ? [] : [{ to: moved, as }];
  });
  return { ...claim, linksTo };
}
