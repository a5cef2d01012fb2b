import type { Claim, Party } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { dateWords } from "../../../tell/dates-words.ts";

const named = (parties: readonly Party[]) => parties.map(({ span }) => span.text).join("; ");

/**
 * The fields of a claim in words, by the names that agreement gives them: what people compare. Entities and places are
 * named by ids that only this reading knows, so words are made while it is at hand.
 */
export function toldFields(claim: Claim, { places }: Pick<Reading, "places">): Record<string, string> {
  const { certainty, chain, place } = claim;
  const hops = chain.map(({ name, described, stance }, at) =>
    at === 0 ? (name ?? "the publisher") : `${name ?? described ?? "an unnamed source"} (${stance})`,
  );
  return {
    ...{ type: claim.type, manner: claim.mode ?? "", status: certainty.status, polarity: certainty.polarity },
    ...{ modality: certainty.modality, doer: named(claim.actors), "done to": named(claim.recipients) },
    ...{ day: dateWords(claim.date), place: places.find(({ id }) => id === place?.ref)?.name ?? "" },
    ...{ origin: hops.join(", citing "), counts: claim.counts.map(({ span }) => span.text).join("; ") },
    ...{ predicate: claim.predicate.text, clause: claim.content.text },
  };
}
