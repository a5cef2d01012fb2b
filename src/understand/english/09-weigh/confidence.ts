import type { Draft, DraftClaim } from "../../draft.ts";

/**
 * How likely it is that a claim was read rightly, before calibration: coded events with both sides are surer than bare
 * ones, statements depend on their attribution alone, long chains and far pronouns are less sure.
 */
export function confidenceOf(claim: DraftClaim, { analysis, mentions }: Pick<Draft, "analysis" | "mentions">): number {
  const predicate = analysis.predicates.find(({ word }) => word === claim.word);
  let score = claim.kind === "statement" ? 0.6 : 0.66;
  if (predicate && predicate.score > 0.9) score += 0.06;
  if (claim.kind === "event" && claim.actors.length > 0 && claim.recipients.length > 0) score += 0.08;
  if (claim.kind === "event" && claim.actors.length + claim.recipients.length === 0) score -= 0.14;
  const parties = [...claim.actors, ...claim.recipients];
  const pronouns = parties.filter((party) =>
    mentions.some((m) => m.form === "pronoun" && m.span.start === party.span.start),
  );
  score -= 0.06 * pronouns.length + 0.05 * Math.max(0, claim.chain.length - 2);
  return Math.round(Math.max(0.05, Math.min(0.97, score)) * 100) / 100;
}
