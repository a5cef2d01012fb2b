import type { Claim, Party } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { sentenceOf } from "../../../tell/sentence.ts";
import type { ClaimLine, PartyLine } from "../shapes/claim-line.ts";
import { hopWords } from "../shapes/hop-words.ts";

function placeOf({ place }: Claim, { places }: Reading): ClaimLine["place"] {
  const known = place && places.find(({ id }) => id === place.ref);
  if (!place || !known) return null;
  const { name, country, latitude, longitude, precision } = known;
  return {
    ...{ name, country, latitude, longitude, precision, how: place.how },
    radius_km: place.radius_km ?? known.radius_km,
  };
}

/** A claim's line as the reader read it, without what people decided: for whoever looks at it without knowing that. */
export function lineAsRead(line: ClaimLine, claim: Claim, reading: Reading): ClaimLine {
  const { type, mode, kind, quad, certainty, predicate, content, date, chain } = claim;
  const { words, verbatim } = sentenceOf(claim, reading);
  const known = new Map([...line.actors, ...line.recipients].map((party) => [party.words, party]));
  const side = (parties: readonly Party[]): PartyLine[] =>
    parties.map(({ span }) => known.get(span.text) ?? { words: span.text, actor: null, name: null });
  return {
    ...line,
    ...{ type, mode, kind, quad, judged: null, sentence: verbatim ? `“${words}”` : words },
    ...{ status: certainty.status, polarity: certainty.polarity, modality: certainty.modality },
    ...{
      predicate: predicate.text,
      content: content.text,
      actors: side(claim.actors),
      recipients: side(claim.recipients),
    },
    place: placeOf(claim, reading),
    counts: claim.counts.map(({ span, ...count }) => ({ ...count, words: span.text })),
    happened: date && { start: date.start, end: date.end, precision: date.precision, how: date.how },
    chain: chain.map((hop) => {
      const shown = line.chain.find(({ words: told }) => told === (hop.name ?? hop.described));
      return {
        ...{
          kind: hop.kind,
          type: hop.type,
          named: hop.name !== null,
          stance: hop.stance,
          actor: shown?.actor ?? null,
        },
        ...hopWords(hop),
        cue: hop.cue?.span.text ?? null,
        also: hop.also.map(({ name, described }) => name ?? described ?? "another"),
        through: hop.through?.name ?? hop.through?.described ?? null,
      };
    }),
  };
}
