import type { Attribution, Hop, Source } from "../../src/model/chain.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity, Mention } from "../../src/model/mention.ts";
import type { Predicate, Reading } from "../../src/model/reading.ts";
import type { ReportInput } from "../../src/model/report.ts";
import type { DateExpression, Place } from "../../src/model/time-and-place.ts";
import { type Atom, atomsOf } from "./atoms.ts";
import { spansIn, withSpans } from "./spans.ts";

/** A report that was read, of which paragraphs are taken. */
export interface Sample {
  readonly report: ReportInput;
  readonly reading: Reading;
}

/** A paragraph, or a piece of a long one, with what was read from it; offsets count from its own beginning. */
export interface Piece {
  readonly sample: Sample;
  readonly isHeadline: boolean;
  readonly text: string;
  /** What can be replaced in it: names, days, numbers; in order, without overlap. */
  readonly atoms: readonly Atom[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly places: readonly Place[];
  readonly predicates: readonly Predicate[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** Those that something of it stands for. */
  readonly entities: readonly Entity[];
}

export interface Bank {
  readonly headlines: readonly Piece[];
  readonly bodies: readonly Piece[];
}

/** Longer paragraphs are cut between sentences: two reports that share one must not be taken for copies. */
const MOST_WORDS = 45;

/** The paragraphs of reports with their parts of the readings, cut so that each stands alone. */
export function bankOf(samples: readonly Sample[]): Bank {
  const pieces = samples.flatMap(piecesOf).filter(({ claims, isHeadline }) => claims.length > 0 || isHeadline);
  return {
    headlines: pieces.filter(({ isHeadline }) => isHeadline),
    bodies: pieces.filter(({ isHeadline }) => !isHeadline),
  };
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function piecesOf(sample: Sample): readonly Piece[] {
  const { report, reading } = sample;
  const credited = reading.report.credits.map(({ span }) => span);
  const headline = reading.report.dateline?.span;
  return paragraphsOf(report.text)
    .filter((extent) => ![...credited, ...(headline ? [headline] : [])].some((span) => isWithin(span, extent)))
    .flatMap((extent) => cut(extent, reading))
    .map((extent) => pieceOf(sample, extent));
}

function paragraphsOf(text: string): readonly Extent[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Sentences of a paragraph put together while they are short. */
function cut(extent: Extent, { sentences }: Reading): readonly Extent[] {
  const pieces: { start: number; end: number; length: number }[] = [];
  for (const { start, end } of sentences.filter((sentence) => isWithin(sentence, extent))) {
    const last = pieces.at(-1);
    const length = Math.ceil((end - start) / CHARACTERS_A_WORD);
    if (last && last.length + length <= MOST_WORDS) Object.assign(last, { end, length: last.length + length });
    else pieces.push({ start, end, length });
  }
  return pieces;
}

const CHARACTERS_A_WORD = 6;

const isWithin = (inner: Extent, outer: Extent) => inner.start >= outer.start && inner.end <= outer.end;

function pieceOf(sample: Sample, extent: Extent): Piece {
  const { report, reading } = sample;
  const inside = (value: unknown) => spansIn(value).every((span) => isWithin(span, extent));
  const own = <T>(value: T): T =>
    withSpans(value, ({ start, end, text }) => ({ start: start - extent.start, end: end - extent.start, text }));
  const mentions = reading.mentions.filter(inside);
  const dates = reading.dates.filter(inside);
  const places = reading.places
    .filter(inside)
    .map((place) => (mentions.some(({ id }) => id === place.mention) ? place : { ...place, mention: null }));
  const kept = { inside, dates: idsOf(dates), places: idsOf(places) };
  const attributions = reading.attributions.filter(({ sources, cues, contents }) => inside([sources, cues, contents]));
  const claims = reading.claims.flatMap((claim) => claimWithin(claim, { ...kept, attributions: idsOf(attributions) }));
  const named = new Set([...mentions.map(({ entity }) => entity), ...entitiesIn(claims), ...entitiesIn(attributions)]);
  const text = report.text.slice(extent.start, extent.end);
  const found = {
    mentions: own(mentions),
    dates: own(dates),
    claims: own(claims),
    predicates: own(reading.predicates.filter(inside)),
    sentences: reading.sentences
      .filter((sentence) => isWithin(sentence, extent))
      .map(({ start, end }) => ({ start: start - extent.start, end: end - extent.start })),
  };
  return {
    sample,
    isHeadline: text === report.title,
    text,
    atoms: atomsOf(text, found),
    places: own(places),
    entities: reading.entities
      .filter(({ id }) => named.has(id))
      .map((entity) => own(entityWithin(entity, { ...kept, entities: named }))),
    attributions: own(
      attributions.map((one) => ({
        ...one,
        source: hopWithin(one.source, inside, idsOf(attributions)) ?? one.source,
        inside: attributions.some(({ id }) => id === one.inside) ? one.inside : null,
      })),
    ),
    ...found,
  };
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

interface Within {
  readonly inside: (value: unknown) => boolean;
  readonly dates: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly attributions: ReadonlySet<string>;
}

/** A claim as it can be told from the piece alone; none where its own words lie elsewhere. */
function claimWithin(claim: Claim, { inside, dates, places, attributions }: Within): readonly Claim[] {
  const { predicate, content, actors, recipients, others, counts } = claim;
  if (!inside([predicate, content, actors, recipients, others, counts])) return [];
  const chain = claim.chain.flatMap((hop) => hopWithin(hop, inside, attributions) ?? []);
  const why = claim.why.filter(inside);
  if (chain.length === 0 || why.length === 0) return [];
  const { date, place } = claim;
  return [
    {
      ...claim,
      chain,
      why,
      date: date && { ...date, ref: date.ref !== null && dates.has(date.ref) ? date.ref : null },
      place: place && places.has(place.ref) ? place : null,
      other_places: claim.other_places.filter(({ ref }) => places.has(ref)),
      links: claim.links.map((link) => (inside(link) ? link : { ...link, span: null })),
    },
  ];
}

function hopWithin(hop: Hop, inside: (value: unknown) => boolean, attributions: ReadonlySet<string>): Hop | null {
  if (!inside([hop.span, hop.cue])) return null;
  return {
    ...hop,
    also: hop.also.filter(inside),
    through: inside(hop.through) ? hop.through : null,
    attribution: hop.attribution !== null && attributions.has(hop.attribution) ? hop.attribution : null,
  };
}

function entityWithin(
  entity: Entity,
  { inside, places, entities }: Pick<Within, "inside" | "places"> & { readonly entities: ReadonlySet<string> },
): Entity {
  return {
    ...entity,
    place: entity.place !== null && places.has(entity.place) ? entity.place : null,
    roles: entity.roles.map((role) => ({
      ...role,
      of: role.of !== null && entities.has(role.of) ? role.of : null,
      span: inside(role.span) ? role.span : null,
    })),
    why: entity.why.filter(inside),
  };
}

/** The entities that claims or attributions name, however deep. */
function entitiesIn(list: readonly (Claim | Attribution)[]): readonly string[] {
  const ofSource = (source: Source | null) => (source?.entity ? [source.entity] : []);
  const ofHop = (hop: Hop) => [hop, ...hop.also, hop.through].flatMap(ofSource);
  return list.flatMap((one) =>
    "chain" in one
      ? [
          ...[...one.actors, ...one.recipients, ...one.others].flatMap(({ entity }) => entity ?? []),
          ...one.chain.flatMap(ofHop),
        ]
      : ofHop(one.source),
  );
}
