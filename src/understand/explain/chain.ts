import type { Hop } from "../../model/chain.ts";
import type { Why } from "../../model/why.ts";
import type { Draft, DraftClaim } from "../draft.ts";
import { hopInWords, sourceInWords } from "./source-words.ts";

/** Why each source behind the publisher stands in the chain, outermost first. */
export function whyChain({ chain }: DraftClaim, { ownVoice }: Pick<Draft, "ownVoice">): readonly Why[] {
  return chain.slice(1).map((hop, i) => {
    const credited = i + 1 < ownVoice.length;
    return {
      rule: credited ? "chain/credit" : `chain/${hop.stance}`,
      says: credited ? `The report is credited to ${sourceInWords(hop)}.` : `${told(hop)}${besides(hop)}.`,
      span: placeOf(hop),
    };
  });
}

const placeOf = ({ span, cue }: Hop): Why["span"] => span ?? cue?.span ?? null;

function told(hop: Hop): string {
  const { kind, span, cue, stance } = hop;
  if (kind === "public" && span === null) return `The text leaves open who said so: “${cue?.span.text ?? ""}”`;
  if (cue === null)
    return `${sourceInWords(hop)} ${stance === "reports" ? "passed it on" : "is given as the source behind it"}`;
  return hopInWords(hop);
}

/** Who speaks for it and with it, how it knows, and why it is not named. */
function besides({ through, also, hedged, basis, condition, kind, name }: Hop): string {
  const parts = [
    through ? `speaking through ${sourceInWords(through)}` : null,
    also.length > 0 ? `${also.map(sourceInWords).join(" and ")} said so too` : null,
    hedged ? "in words that leave it open" : null,
    basis === "saw" ? "having been there" : null,
    name === null && kind === "unnamed" ? "no name is given" : null,
    condition ? `“${condition}”` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}
