import type { Comparison, Feature } from "../../model/resolution.ts";
import { daySigns } from "./day-signs.ts";
import { linkBetween, MISSING } from "./links.ts";
import { partySigns } from "./party-signs.ts";
import { placeSigns } from "./place-signs.ts";
import type { EventProfile } from "./profile.ts";
import { type Sign, sign } from "./signs.ts";
import { BEFOREHAND, featureOf } from "./weights.ts";
import { clauseSigns, sceneSigns, wordSigns } from "./word-signs.ts";

/** At and above it, two events are taken for the same; below UNSURE_FROM for different. Log-odds. */
const SAME_FROM = 0;
const UNSURE_FROM = -2;

/** Every sign for and against two profiles being of one happening, whatever they weigh. */
export function signsBetween(
  a: EventProfile,
  b: EventProfile,
): { readonly signs: readonly Sign[]; readonly tooFar: boolean } {
  const days = daySigns(a, b);
  const signs = [
    sign(BEFOREHAND, 1),
    ...wordSigns(a, b),
    ...partySigns(a, b),
    ...days.signs,
    ...placeSigns(a, b),
    ...clauseSigns(a, b),
    ...sceneSigns(a, b),
  ];
  return { signs, tooFar: days.tooFar };
}

/** Compares two events. What is foreseen and what happened, a series and one deed, are never the same: they are linked. */
export function compareEvents(a: EventProfile, b: EventProfile): Comparison {
  const { signs, tooFar } = signsBetween(a, b);
  const features = signs.map(featureOf).filter(({ adds }) => adds !== 0);
  const score = features.reduce((sum, { adds }) => sum + adds, 0);
  if (a.stage !== b.stage || a.extent !== b.extent) return linked(a, b, { score, features, tooFar });
  if (tooFar) return { score, features, verdict: "different" };
  return { score, features, verdict: score >= SAME_FROM ? "same" : score >= UNSURE_FROM ? "unsure" : "different" };
}

interface Scored {
  readonly score: number;
  readonly features: readonly Feature[];
  readonly tooFar: boolean;
}

/** A tie that joins nothing: an edge that says `unsure` and counts as if there were none, with the link's own feature. */
function linked(a: EventProfile, b: EventProfile, { score, features, tooFar }: Scored): Comparison {
  const link = linkBetween(a, b, { score, tooFar });
  if (!link) return { score, features, verdict: "different" };
  return { score: MISSING, features: [link, ...features], verdict: "unsure" };
}
