import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";

/** What a claim says, in words that can be set beside another reading's: ids, offsets and entities apart. */
export interface ClaimWords {
  readonly claim: Claim;
  /** Kind, type, mode and polarity. */
  readonly sort: string;
  /** The words of its clause, in lower case. */
  readonly words: readonly string[];
  /** Field by field, as people read it. */
  readonly fields: Readonly<Record<ChangedField, string>>;
}

export type ChangedField = "type" | "actors" | "recipients" | "counts" | "date" | "place" | "source" | "status";

export function claimWords(reading: Reading): readonly ClaimWords[] {
  const nameOf = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const placeOf = new Map(reading.places.map(({ id, name }) => [id, name]));
  const named = (parties: Claim["actors"]) =>
    parties
      .map(({ entity, span }) => (entity === null ? span.text : (nameOf.get(entity) ?? span.text)))
      .sort()
      .join(", ");
  return reading.claims.map((claim) => ({
    claim,
    sort: [claim.kind, claim.type, claim.certainty.polarity].join(" "),
    words: wordsIn(claim.content.text),
    fields: {
      type: claim.mode ? `${claim.type} (${claim.mode})` : claim.type,
      actors: named(claim.actors),
      recipients: named(claim.recipients),
      counts: claim.counts.map(countWords).sort().join(", "),
      date: claim.date?.how === "stated" ? [claim.date.start, claim.date.end].join(" to ") : "",
      place: claim.place?.how === "stated" ? (placeOf.get(claim.place.ref) ?? "") : "",
      source: sourceWords(claim),
      status: claim.certainty.status,
    },
  }));
}

function countWords({ of, who, low, high, approximate }: Claim["counts"][number]): string {
  const bounds =
    low === high
      ? `${low}`
      : low === null
        ? `at most ${high}`
        : high === null
          ? `at least ${low}`
          : `${low} to ${high}`;
  return [approximate ? "about" : "", bounds, who ?? "", of].filter(Boolean).join(" ");
}

/** The hops behind the publisher, the innermost last. */
function sourceWords({ chain }: Claim): string {
  return chain
    .filter(({ kind }) => kind !== "publisher")
    .map(({ name, described, span }) => name ?? described ?? span?.text ?? "somebody")
    .join(", then ");
}

/** Words and numbers in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
