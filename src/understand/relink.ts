import type { DraftClaim } from "./draft.ts";

/** The claims that are kept, their links by index led to where their targets now stand; a link to one not kept goes. */
export function keptClaims(
  claims: readonly DraftClaim[],
  isKept: (claim: DraftClaim, index: number) => boolean,
): readonly DraftClaim[] {
  const place = new Map<number, number>();
  const kept = claims.filter((claim, index) => {
    if (!isKept(claim, index)) return false;
    place.set(index, place.size);
    return true;
  });
  return kept.map((claim) => ({
    ...claim,
    linksTo: (claim.linksTo ?? []).flatMap(({ to, as }) => {
      const moved = place.get(to);
      return moved === undefined ? [] : [{ to: moved, as }];
    }),
  }));
}
