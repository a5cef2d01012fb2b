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
}

export const briefOf = (claim: Claim): Brief => ({
  actors: claim.actors.map(({ span }) => span.text),
  recipients: claim.recipients.map(({ span }) => span.text),
  mutual: claim.mutual,
  others: claim.others.map(({ role, span }) => ({ role, words: span.text })),
  chain: claim.chain.map(({ kind, name, described, stance }) => ({ kind, name: name ?? described, stance })),
  counts: claim.counts.map(({ span }) => span.text),
  predicate: claim.predicate.text,
});
