import type { Comparison, Feature } from "../../model/resolution.ts";
import { daysBetween } from "./day-arithmetic.ts";
import type { EventProfile } from "./profile.ts";

/** What a pair of events without an edge counts for when groups are joined, in log-odds; so does one that is only linked. */
export const MISSING = -1;
/** Log-odds from which two events, and two groups on the mean of their pairs, are one. Above 0: rather apart than mixed up. */
export const SAME_FROM = 0.6;

export type EventLink = "foretells" | "part-of";

/** Log-odds from which a plan and a deed, a deed and a series, are near enough to be linked. */
const LINKED_FROM = 0;
/** Days that may pass between a plan without a day and what it foretold. */
const FORETOLD_WITHIN = 60;

/** How two events that are never one, but alike by `score`, hang together; null where they do not. */
export function linkBetween(a: EventProfile, b: EventProfile, score: number): Feature | null {
  if (score < LINKED_FROM) return null;
  if (a.stage !== b.stage) {
    const [plan, deed] = a.stage === "foreseen" ? [a, b] : [b, a];
    const [from, until] = [plan.days?.start, deed.days?.end];
    if (from && until && Math.abs(daysBetween(from, until)) > FORETOLD_WITHIN) return null;
    return {
      name: "foretells",
      adds: 0,
      says: `what was foreseen ("${plan.lemma}") may be what happened ("${deed.lemma}")`,
    };
  }
  const [series, one] = a.extent === "several" ? [a, b] : [b, a];
  return {
    name: "part-of",
    adds: 0,
    says: `one happening ("${one.lemma}") may be a part of several ("${series.lemma}")`,
  };
}

/** The link that an edge stands for; null for an edge that is about being the same. */
export function linkOf({ features }: Pick<Comparison, "features">): EventLink | null {
  const first = features[0]?.name;
  return first === "foretells" || first === "part-of" ? first : null;
}
