import type { Hop } from "../../model/chain.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { mayBeOnePlace } from "./distance.ts";
import { isCopied } from "./ownership.ts";

interface Row {
  readonly says: string;
  readonly holds: (evidence: EvidenceClaim, hop: Hop) => boolean;
}

/** What shows that a medium knows by reporting of its own and not from others. A dateline or a byline alone does not. */
export const OWN_REPORTING: readonly Row[] = [
  {
    says: "its own people saw it",
    holds: (_, { basis }) => basis === "saw" || basis === "took-part",
  },
  {
    says: "its correspondent, who is named, filed from there, and no agency is credited",
    holds: (evidence, { kind }) =>
      kind === "publisher" &&
      !isCopied(evidence) &&
      evidence.report.byline &&
      !evidence.report.agency &&
      isPrecise(evidence.report.dateline) &&
      evidence.claim.place?.how === "stated" &&
      isPrecise(evidence.place) &&
      mayBeOnePlace(evidence.report.dateline, evidence.place),
  },
];

function isPrecise<P extends { readonly precision: string; readonly latitude: number | null }>(
  place: P | null,
): place is P {
  return place !== null && place.latitude !== null && ["site", "city", "district"].includes(place.precision);
}

/** Why a medium's own voice rests on reporting of its own; null where nothing shows it. */
export function ownReporting(evidence: EvidenceClaim, hop: Hop): string | null {
  return OWN_REPORTING.find((row) => row.holds(evidence, hop))?.says ?? null;
}
