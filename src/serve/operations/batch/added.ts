import type { Claim } from "../../../model/claim.ts";
import { sharedWords } from "../../../store/anchor.ts";

/** A claim that a coder added to a batch, because the reader had missed it. */
export interface AddedClaim {
  readonly report: string;
  readonly by: string;
  readonly claim: Claim;
}

/** So much of two clauses is common to both at least where two people mean one claim. */
const SHARED = 0.5;

/**
 * What several people added, each claim once: claims of one report and one type are one where their clauses have at least
 * half of their characters in common, and each person has one part in it. The order of those given does not matter.
 */
export function addedTogether<Added extends AddedClaim>(all: readonly Added[]): readonly (readonly Added[])[] {
  const groups: Added[][] = [];
  for (const added of [...all].sort(inOrder)) {
    const near = (group: readonly Added[]) => {
      const [first] = group;
      if (!first || first.report !== added.report || first.claim.type !== added.claim.type) return 0;
      if (group.some(({ by }) => by === added.by)) return 0;
      return sharedWords(first.claim.content, added.claim.content);
    };
    const best = groups.toSorted((a, b) => near(b) - near(a))[0];
    if (best && near(best) >= SHARED) best.push(added);
    else groups.push([added]);
  }
  return groups;
}

const keyOf = ({ report, by, claim: { content, id } }: AddedClaim): readonly (string | number)[] => [
  ...[report, content.start, content.end, id, by],
];

function inOrder(a: AddedClaim, b: AddedClaim): number {
  const others = keyOf(b);
  for (const [at, part] of keyOf(a).entries()) {
    const other = others[at] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
