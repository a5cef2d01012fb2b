import type { Insertable } from "kysely";
import type { Hop, Source } from "../model/chain.ts";
import type { Claim } from "../model/claim.ts";
import type { Reading } from "../model/reading.ts";
import { type Brief, briefOf } from "./brief.ts";
import type { Tables } from "./tables.ts";
import type { WordsRow } from "./words.ts";

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;

export interface ClaimRows {
  readonly claim: Row<"claim">[];
  readonly claim_party: Row<"claim_party">[];
  readonly claim_hop: Row<"claim_hop">[];
  readonly claim_count: Row<"claim_count">[];
  readonly claim_context: Row<"claim_context">[];
  readonly claim_link: Row<"claim_link">[];
  readonly words: WordsRow[];
}

export interface ClaimOwner {
  readonly report: number;
  readonly firstClaim: number;
  readonly readAt: string;
  readonly publishedDay: string | null;
  /** The nodes of the rooms of actors and events, where they are known. */
  readonly actorOf: (entity: string) => string | null;
  readonly eventOf: (claim: string) => string | null;
  /** The claim as a sentence; null where nobody made one. */
  readonly sentenceOf: (claim: string) => string | null;
}

export const noRows = (): ClaimRows => ({
  claim: [],
  claim_party: [],
  claim_hop: [],
  claim_count: [],
  claim_context: [],
  claim_link: [],
  words: [],
});

/** The rows of a reading's claims, added to `rows`; claims are numbered from `firstClaim`. */
export function addClaimRows(rows: ClaimRows, reading: Reading, owner: ClaimOwner): void {
  const numberOf = new Map(reading.claims.map(({ id }, at) => [id, owner.firstClaim + at]));
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  for (const [position, claim] of reading.claims.entries()) {
    const id = owner.firstClaim + position;
    const brief = briefOf(claim, {
      nameOf: (entity) => names.get(entity) ?? null,
      sentence: owner.sentenceOf(claim.id),
    });
    rows.claim.push({ ...claimRow(claim, reading, owner), id, position, brief: JSON.stringify(brief) });
    rows.claim_party.push(...partyRows(id, claim, owner));
    rows.claim_hop.push(...claim.chain.flatMap((hop, at) => hopRows(id, hop, at, claim.chain.length - 1, owner)));
    rows.claim_count.push(...countRows(id, claim));
    rows.claim_context.push(...[...new Set(claim.contexts)].map((context) => ({ claim: id, context })));
    rows.claim_link.push(
      ...claim.links.map(({ to, as }, at) => ({
        claim: id,
        position: at,
        kind: as,
        to_key: to,
        to_claim: numberOf.get(to) ?? null,
      })),
    );
    rows.words.push({ rowid: id, fields: claimWords(claim.content.text, brief) });
  }
}

/** What the index of claims holds of one: its clause, and the names in it. */
export const claimWords = (content: string, { names }: Brief): WordsRow["fields"] => [content, names.join(" . ")];

function claimRow(
  claim: Claim,
  { report, places }: Reading,
  { report: number, readAt, publishedDay, eventOf, actorOf }: ClaimOwner,
): Omit<Row<"claim">, "id" | "position" | "brief"> {
  const origin = claim.chain.at(-1);
  const place = claim.place && places.find(({ id }) => id === claim.place?.ref);
  return {
    report: number,
    key: claim.id,
    part: claim.where,
    told_as: claim.told_as,
    kind: claim.kind,
    type: claim.type,
    mode: claim.mode,
    quad: claim.quad,
    ...claim.certainty,
    confidence: claim.confidence,
    happened_start: claim.date?.start ?? null,
    happened_end: claim.date?.end ?? null,
    happened_precision: claim.date?.precision ?? null,
    happened_how: claim.date?.how ?? null,
    said_start: origin?.said?.start ?? null,
    said_end: origin?.said?.end ?? null,
    published_day: publishedDay,
    read_at: readAt,
    place: place?.name ?? null,
    place_how: claim.place?.how ?? null,
    place_relation: claim.place?.relation ?? null,
    place_precision: place?.precision ?? null,
    geonames: place?.geonames ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    radius_km: claim.place?.radius_km ?? place?.radius_km ?? null,
    country: place?.country ?? null,
    admin1: place?.admin1 ?? null,
    publisher: report.publisher,
    handling: report.handling ?? "open",
    origin_kind: origin?.kind ?? "publisher",
    origin_name: origin?.name ?? origin?.described ?? null,
    origin_type: origin?.type ?? null,
    origin_country: origin?.country ?? null,
    origin_stance: origin?.stance ?? "states",
    origin_node: origin?.entity ? actorOf(origin.entity) : null,
    hops: claim.chain.length,
    start_at: claim.predicate.start,
    end_at: claim.predicate.end,
    content: claim.content.text,
    event_node: eventOf(claim.id),
    judged: null,
  };
}

function partyRows(claim: number, { actors, recipients, others }: Claim, { actorOf }: ClaimOwner) {
  const parties = [
    ...actors.map((party) => ({ ...party, role: "actor" })),
    ...recipients.map((party) => ({ ...party, role: "recipient" })),
    ...others,
  ];
  return parties.map(({ role, entity, span, collective, title }, position) => ({
    claim,
    position,
    role,
    entity,
    node: entity === null ? null : actorOf(entity),
    words: span.text,
    start_at: span.start,
    end_at: span.end,
    collective: collective ? (1 as const) : (0 as const),
    title: title ?? null,
  }));
}

function hopRows(claim: number, hop: Hop, position: number, last: number, { actorOf }: ClaimOwner): Row<"claim_hop">[] {
  const row = (source: Source, as: "source" | "also" | "through", beside: number): Row<"claim_hop"> => ({
    claim,
    position,
    beside,
    as,
    is_origin: position === last && as !== "through" ? 1 : 0,
    kind: source.kind,
    name: source.name,
    described: source.described,
    type: source.type,
    country: source.country,
    entity: source.entity,
    node: source.entity === null ? null : actorOf(source.entity),
    stance: hop.stance,
    hedged: hop.hedged ? 1 : 0,
    cue: hop.cue?.lemma ?? null,
    said_start: hop.said?.start ?? null,
    said_end: hop.said?.end ?? null,
  });
  return [
    row(hop, "source", 0),
    ...hop.also.map((source, at) => row(source, "also", at + 1)),
    ...(hop.through ? [row(hop.through, "through", hop.also.length + 1)] : []),
  ];
}

function countRows(claim: number, { counts }: Claim): Row<"claim_count">[] {
  return counts.map((count, position) => ({
    claim,
    position,
    of: count.of,
    who: count.who,
    unit: count.unit,
    low: count.low,
    high: count.high,
    approximate: count.approximate ? 1 : 0,
    part_of: count.part_of,
    as_of: count.as_of,
    since: count.since,
    words: count.span.text,
  }));
}
