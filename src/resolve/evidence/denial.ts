import type { EvidenceClaim, EvidenceParty } from "../../model/evidence-claim.ts";
import { foldName } from "./fold-name.ts";
import type { Voice } from "./voice.ts";

/** What a denial is about: a denier who clears himself leaves open whether it happened. */
export type Denied =
  | { readonly of: "own-part" }
  | { readonly of: "nobody-hurt"; readonly counted: string; readonly who: string | null }
  | { readonly of: "counts" }
  | { readonly of: "all" };

/** Words that clear the speaker alone: "denied carrying out the attack", "denied any role in it", "denied the charge". */
const OWN_PART =
  /^(?:having\b|being\b|\p{L}+ing\b|(?:any|all|its|his|her|their|a)?\s*(?:role|part|hand|involvement|responsibility|complicity|link|links|connection)\b)/iu;
const CHARGE = /^(?:accusations?|charges?|allegations?|claims?|reports?)$/i;

/** Words right before the people of whom it is said that none was harmed. */
const NONE = /(?:^|\s)(?:no|not (?:a|one|a single)|none of (?:the|its|his|our|their))\s+(?:\p{L}+\s+)?$/iu;

/** What is counted where nobody is said to have suffered it. */
const COUNTED_BY_WORD: readonly (readonly [RegExp, string])[] = [
  [/^(?:kill|die|dead|death|slain)/i, "killed"],
  [/^(?:injur|wound|hurt)/i, "injured"],
  [/^(?:arrest|detain)/i, "arrested"],
  [/^(?:abduct|kidnap)/i, "abducted"],
  [/^(?:displac)/i, "displaced"],
];

/** What the denying or negating words of a claim deny. A partial denial denies its part alone. */
export function deniedBy(evidence: EvidenceClaim, denier: Voice): Denied {
  const { claim, actors } = evidence;
  const denies = claim.certainty.status === "denied";
  if (actors.some((party, i) => isOne(party, claim.actors[i]?.span.text ?? "", denier))) return { of: "own-part" };
  const clears = OWN_PART.test(claim.content.text) || CHARGE.test(claim.predicate.text);
  if (denies && actors.length === 0 && clears) return { of: "own-part" };
  const zero = denies ? null : nobodyHurt(evidence);
  if (zero) return zero;
  return claim.counts.length > 0 ? { of: "counts" } : { of: "all" };
}

function isOne(party: EvidenceParty, words: string, denier: Voice): boolean {
  const id = party.actor && `actor:${party.actor}`;
  if (id && (id === denier.key || id === denier.body?.key || party.actor === denier.actor)) return true;
  return party.actor === null && foldName(party.name ?? words) === foldName(denier.name);
}

function nobodyHurt({ claim }: EvidenceClaim): Denied | null {
  const counted = COUNTED_BY_WORD.find(([word]) => word.test(claim.predicate.text))?.[1];
  const hurt = claim.recipients[0];
  if (!counted || !hurt) return null;
  const before = claim.content.text.slice(0, Math.max(0, hurt.span.start - claim.content.start));
  const inside = /^no\s/i.test(hurt.span.text);
  const nobody = /^(?:nobody|no one|none)$/i.test(hurt.span.text);
  if (!nobody && !inside && !NONE.test(before)) return null;
  const who = nobody ? null : foldName(hurt.span.text.replace(/^no\s/i, ""));
  return { of: "nobody-hurt", counted, who: who === "people" || who === "casualties" ? null : who };
}
