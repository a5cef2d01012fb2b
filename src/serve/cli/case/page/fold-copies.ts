import type { ClaimLine } from "../../../operations/shapes/claim-line.ts";

/** A claim with the same claim as copies of its report carry it. */
export type FoldedClaim<Line extends ClaimLine = ClaimLine> = Line & {
  readonly copies: readonly Pick<ClaimLine, "publisher" | "report" | "claim">[];
};

/** Claims in their order, those of copies behind the claim of the original that says the same in the same words. */
export function foldCopies<Line extends ClaimLine>(claims: readonly Line[]): readonly FoldedClaim<Line>[] {
  const originals = new Map(claims.map((claim) => [keyOf(claim, claim.report), claim]));
  const copies = new Map<Line, Line[]>();
  const folded = claims.filter((claim) => {
    const original = claim.copy_of === null ? undefined : originals.get(keyOf(claim, claim.copy_of));
    if (!original || original === claim || claim.judged !== original.judged) return true;
    copies.set(original, [...(copies.get(original) ?? []), claim]);
    return false;
  });
  return folded.map((claim) => ({ ...claim, copies: copies.get(claim) ?? [] }));
}

/** What a claim says by whom, the outlet apart, in one report. */
function keyOf({ content, predicate, status, chain }: ClaimLine, report: string): string {
  const words = content
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const sources = chain.slice(1).map(({ words: who, stance }) => `${who} ${stance}`.toLowerCase());
  return JSON.stringify([report, words, predicate.toLowerCase(), status, sources]);
}
