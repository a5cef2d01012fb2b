import type { ClaimLine } from "../../../operations/shapes/claim-line.ts";

/** A claim with the same claim as copies of its report carry it. */
export type FoldedClaim<Line extends ClaimLine = ClaimLine> = Line & {
  readonly copies: readonly Pick<ClaimLine, "publisher" | "report" | "claim">[];
};

/** Claims in their order, those of copies behind the claim of the original that says the same in the same words, or more of them. */
export function foldCopies<Line extends ClaimLine>(claims: readonly Line[]): readonly FoldedClaim<Line>[] {
  const originals = new Map<string, Line[]>();
  for (const claim of claims) {
    const key = keyOf(claim, claim.report);
    originals.set(key, [...(originals.get(key) ?? []), claim]);
  }
  const copies = new Map<Line, Line[]>();
  const folded = claims.filter((claim) => {
    const some = claim.copy_of === null ? [] : (originals.get(keyOf(claim, claim.copy_of)) ?? []);
    const words = wordsOf(claim);
    const original =
      some.find((one) => wordsOf(one) === words) ??
      some.find((one) => wordsOf(one).includes(words) || words.includes(wordsOf(one)));
    if (!original || original === claim || claim.judged !== original.judged) return true;
    copies.set(original, [...(copies.get(original) ?? []), claim]);
    return false;
  });
  return folded.map((claim) => ({ ...claim, copies: copies.get(claim) ?? [] }));
}

const wordsOf = ({ content }: ClaimLine) =>
  ` ${content
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Of what deed a claim speaks and by whom, the outlet apart, in one report. */
function keyOf({ predicate, status, chain }: ClaimLine, report: string): string {
  const sources = chain.slice(1).map(({ words: who, stance }) => `${who} ${stance}`.toLowerCase());
  return JSON.stringify([report, predicate.toLowerCase(), status, sources]);
}
