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
  const [least, most] = [low, high].map((number) => (number === null ? "" : grouped(number)));
  const about = approximate ? "about " : "";
  const of = unit ? ` ${unit}` : "";
  if (low !== null && high !== null) return `${about}${low === high ? least : `${least} to ${most}`}${of}`;
  if (low !== null) return `${about}${least}${of} or more`;
  return high === null ? "a number that is not told" : `${about}${most}${of} at most`;
}

/** 12,000,000 */
function grouped(number: number): string {
  const [whole = "", part] = String(number).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part ? `${groups}.${part}` : groups;
}
