import type { Claim } from "../model/claim.ts";

/** A claim in its report's own words, kept beside it so that lists need no reading. */
export interface Brief {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly mutual: boolean;
  readonly others: readonly { readonly role: string; readonly words: string }[];
  /** Publisher first; a source without a name by the words for it. */
  readonly chain: readonly { readonly kind: string; readonly name: string | null; readonly stance: string }[];
  readonly counts: readonly string[];
  readonly predicate: string;
  /** The full names of parties and sources, which the words above may give by a pronoun. */
  readonly names: readonly string[];
  /** The claim as a sentence; its clause in quotation marks where nobody made one. */
  readonly sentence: string;
}

export function briefOf(
  claim: Claim,
  { nameOf, sentence }: { readonly nameOf: (entity: string) => string | null; readonly sentence: string | null },
): Brief {
  return {
    actors: claim.actors.map(({ span }) => span.text),
    recipients: claim.recipients.map(({ span }) => span.text),
    mutual: claim.mutual,
    others: claim.others.map(({ role, span }) => ({ role, words: span.text })),
    chain: claim.chain.map(({ kind, name, described, stance }) => ({ kind, name: name ?? described, stance })),
    counts: claim.counts.map(({ span }) => span.text),
    predicate: claim.predicate.text,
    names: namesIn(claim, nameOf),
    sentence: sentence ?? `“${claim.content.text}”`,
  };
}

function namesIn(claim: Claim, nameOf: (entity: string) => string | null): readonly string[] {
  const parties = [...claim.actors, ...claim.recipients, ...claim.others].map(
    ({ entity, span }) => (entity && nameOf(entity)) ?? span.text,
  );
  const sources = claim.chain
    .slice(1)
    .flatMap((hop) => [hop, ...hop.also, ...(hop.through ? [hop.through] : [])])
    .map(({ entity, name, described }) => (entity && nameOf(entity)) ?? name ?? described ?? "");
  return [...new Set([...parties, ...sources])].filter((name) => name !== "");
}
