import type { EvidenceParty } from "../../../../model/evidence-claim.ts";
import type { ClaimOut } from "./out.ts";

/** Two actors of the case whom a claim ties: from whoever does it to whom it is done. */
export interface Tie {
  readonly of: ClaimOut;
  readonly from: string;
  readonly to: string;
  /** Whether both do it to each other. */
  readonly mutual: boolean;
}

/** Every pair of different actors that a claim ties; of several who do something together, each pair. */
export function tiesOf(of: ClaimOut): readonly Tie[] {
  const { claim, actors, recipients } = of.evidence;
  const [doers, others] = [idsOf(actors), idsOf(recipients)];
  const { mutual } = claim;
  if (others.length > 0 || !mutual)
    return doers.flatMap((from) => others.filter((to) => to !== from).map((to) => ({ of, from, to, mutual })));
  return doers.flatMap((from, at) => doers.slice(at + 1).map((to) => ({ of, from, to, mutual })));
}

const idsOf = (parties: readonly EvidenceParty[]): readonly string[] => [
  ...new Set(parties.flatMap(({ actor }) => actor ?? [])),
];
