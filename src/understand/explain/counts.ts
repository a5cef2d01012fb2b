import type { Count } from "../../model/claim.ts";
import type { Why } from "../../model/why.ts";
import type { DraftClaim } from "../draft.ts";

/** What each count counts, and how its words were taken. */
export function whyCounts({ counts }: DraftClaim): readonly Why[] {
  return counts.map((count) => ({
    rule: `count/${count.of}`,
    says: `“${count.span.text}” counts ${count.of}${count.who ? ` (${count.who})` : ""}: ${numberInWords(count)}.`,
    span: count.span,
  }));
}

function numberInWords({ low, high, approximate, unit }: Count): string {
  const about = approximate ? "about " : "";
  const of = unit ? ` ${unit}` : "";
  if (low !== null && high !== null) return `${about}${low === high ? low : `${low} to ${high}`}${of}`;
  if (low !== null) return `${about}${low}${of} or more`;
  return high === null ? "a number that is not told" : `${about}${high}${of} at most`;
}
