import type { Claim, Party } from "../../src/model/claim.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Predicate, Reading } from "../../src/model/reading.ts";

/**
 * The reading with a claim of type "word" for every word that tells of something and became no claim, so that the same
 * functions tie it: who stands nearest before and behind it in its sentence is taken to take part.
 */
export function withToldWords(reading: Reading, text: string): Reading {
  const claimed = reading.claims.filter(({ kind }) => kind !== "relation");
  const words = reading.predicates
    .filter(({ span }) => !claimed.some(({ predicate: own }) => own.start < span.end && span.start < own.end))
    .flatMap((predicate) => toldWord(predicate, reading, text));
  return { ...reading, claims: [...reading.claims, ...words] };
}

function toldWord({ span, modality, polarity, factuality }: Predicate, reading: Reading, text: string): Claim[] {
  const sentence = reading.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const [publisher] = reading.claims[0]?.chain ?? [PUBLISHER];
  if (!sentence || !publisher) return [];
  const inSentence = reading.mentions.filter(
    (mention) => mention.span.start >= sentence.start && mention.span.end <= sentence.end,
  );
  const before = inSentence.filter((mention) => mention.span.end <= span.start).at(-1);
  const behind = inSentence.find((mention) => mention.span.start >= span.end);
  const id = `c_${span.start.toString(16).padStart(8, "0")}${span.end.toString(16).padStart(8, "0")}`;
  return [
    {
      id,
      where: "body",
      told_as: "news",
      kind: "statement",
      type: "word",
      mode: null,
      quad: null,
      contexts: [],
      codes: { cameo: null, acled: null },
      actors: [],
      recipients: [],
      mutual: false,
      others: [before, behind].flatMap((mention) => (mention ? [{ role: "about" as const, ...partyOf(mention) }] : [])),
      predicate: span,
      content: { ...sentence, text: text.slice(sentence.start, sentence.end) },
      links: [],
      date: null,
      place: null,
      other_places: [],
      counts: [],
      chain: [publisher],
      certainty: { status: "asserted", polarity, modality, factuality },
      confidence: 0.5,
      why: [{ rule: "word", says: "a word that tells of something", span }],
    },
  ];
}

const partyOf = ({ entity, span }: Mention): Party => ({ entity, span, collective: false });

const PUBLISHER: Claim["chain"][number] = {
  kind: "publisher",
  name: null,
  entity: null,
  type: null,
  described: null,
  country: null,
  sectors: [],
  span: null,
  also: [],
  number: null,
  attribution: null,
  cue: null,
  hedged: false,
  said: null,
  stance: "states",
  through: null,
  basis: "unstated",
  condition: null,
};
