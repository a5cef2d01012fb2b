import { QUAD_OF } from "../../model/vocabulary.ts";
import type { Why } from "../../model/why.ts";
import type { Candidate } from "./candidates.ts";
import type { Verdict } from "./verdict.ts";

/** Below this share the classifier alone, without a claim about the two, names no type. */
const LEAST_ALONE = 0.2;
/** Below this share it does not take a type of our own, which it was never shown, away from the lexicon. */
const LEAST_AGAINST_OWN = 0.35;

/** The type that both verdicts together give. The classifier has seen the lexicon's verdict and weighs it. */
export function typeOf(
  candidates: readonly Candidate[],
  verdict: Verdict,
): { readonly type: string | null; readonly why: readonly Why[] } {
  const best = candidates.find(({ actor, recipient }) => actor !== "outside" || recipient !== "outside");
  const found = candidates.length > 0 ? candidates[0] : undefined;
  const lexicon: Why = found
    ? { ...(found.claim.why[0] ?? { rule: "pair/lexicon", span: null }), says: `Lexicon: ${found.claim.why[0]?.says}` }
    : { rule: "pair/lexicon", says: "Lexicon: no event of the text has them as its parties.", span: null };
  const given = best ? best.claim.type : null;
  const own = given !== null && !(given in QUAD_OF);
  if (own && verdict.share < LEAST_AGAINST_OWN) return { type: given, why: [lexicon, classifierWhy(verdict, given)] };
  if (given === null && verdict.share < LEAST_ALONE)
    return { type: null, why: [lexicon, classifierWhy(verdict, null)] };
  const type = verdict.label === "YIELD" ? yieldOf(candidates) : verdict.label;
  return { type, why: [lexicon, classifierWhy(verdict, type)] };
}

/** The set knows YIELD alone: a claim says which of the two it is, else it is the more frequent one. */
function yieldOf(candidates: readonly Candidate[]): string {
  const told = candidates.find(({ claim }) => claim.type === "CONCEDE" || claim.type === "RETREAT");
  return told?.claim.type ?? "CONCEDE";
}

function classifierWhy({ label, share, words }: Verdict, type: string | null): Why {
  const rests = words.length > 0 ? `, by ${words.map((word) => `“${word}”`).join(", ")}` : "";
  const outcome = type === null ? " Too little to name a type." : ` Taken together: ${type}.`;
  return {
    rule: "pair/classifier",
    says: `Trained classifier, which weighs the lexicon's verdict too: ${label} (${share.toFixed(2)})${rests}.${outcome}`,
    span: null,
  };
}
