import type { Claim } from "../model/claim.ts";
import type { Anchor } from "../model/judgement.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** The whole report. */
export const anchorOfReport = (report: string): Anchor => ({
  ...{ what: "report", report, start: 0, end: 0, text: "", claim: null },
});

/** An entity at its first name, or at its first mention where it has none. Undefined where the reading has no such entity. */
export function anchorOfEntity(reading: Reading, entity: string): Anchor | undefined {
  const mentions = reading.mentions.filter((mention) => mention.entity === entity);
  const mention = mentions.find(({ form }) => form === "name") ?? mentions[0];
  return mention && { what: "entity", report: reading.report.id, ...mention.span, claim: null };
}

/** A claim at its predicate. Undefined where the reading has no such claim. */
export function anchorOfClaim({ report, claims }: Reading, id: string): Anchor | undefined {
  const claim = claims.find((one) => one.id === id);
  return claim && anchorAt(report.id, claim);
}

/** A claim of a report at its predicate. */
export function anchorAt(report: string, claim: Claim): Anchor {
  const told = { id: claim.id, type: claim.type, origin: originOf(claim) };
  return { what: "claim", report, ...claim.predicate, claim: told };
}

const originOf = ({ chain }: Claim): string | null => chain.at(-1)?.name ?? chain.at(-1)?.described ?? null;

/** The entity that the words of an anchor stand for in a reading: that of the mention that covers them best. */
export function entityAt({ mentions }: Pick<Reading, "mentions">, words: Words): string | null {
  return mentionAt({ mentions }, words)?.entity ?? null;
}

/** The mention that covers words best. */
export const mentionAt = ({ mentions }: Pick<Reading, "mentions">, words: Words): Mention | undefined =>
  best(mentions, (mention) => nearness(mention, words));

type Words = Pick<Span, "start" | "end">;

/** A name counts before the phrase around it, which may hold other names. */
const nearness = ({ span, phrase }: Mention, words: Words): number =>
  Math.max(2 * sharedWords(span, words), sharedWords(phrase, words));

/** What is known of a claim that may be the one that was meant. */
export interface ClaimAt {
  readonly key: string;
  readonly type: string;
  readonly origin: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The claim that an anchor meant: the one of the same id, else the one whose predicate covers the words best; of several
 * there, the one of the same origin, then of the same type. Null where no predicate stands at the words.
 */
export function claimAt(claims: readonly ClaimAt[], words: Words, meant: Anchor["claim"]): string | null {
  const same = claims.find(({ key }) => key === meant?.id);
  if (same) return same.key;
  const score = (claim: ClaimAt) => {
    const near = sharedWords(claim, words);
    if (near === 0) return 0;
    return 4 * near + (meant && claim.origin === meant.origin ? 2 : 0) + (meant && claim.type === meant.type ? 1 : 0);
  };
  return best(claims, score)?.key ?? null;
}

/** How much of two stretches is common to both: 1 where they are the same, 0 where they do not touch. */
export function sharedWords(a: Words, b: Words): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The first of those with the highest score above 0. */
function best<T>(some: readonly T[], score: (one: T) => number): T | undefined {
  let found: T | undefined;
  let highest = 0;
  for (const one of some) {
    const its = score(one);
    if (its > highest) [found, highest] = [one, its];
  }
  return found;
}
