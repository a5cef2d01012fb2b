import type { Hop, Source } from "../../src/model/chain.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/mention.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { ReportInput } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import { textHash } from "../../src/model/text-hash.ts";
import type { DateExpression, Place } from "../../src/model/time-and-place.ts";
import type { DraftClaim } from "../../src/understand/draft.ts";
import { claimId } from "../../src/understand/english/10-check/claim-id.ts";
import type { Piece, Sample } from "./bank.ts";
import { daysApart, shifted, shiftedValue } from "./days.ts";
import type { Random } from "./random.ts";
import { type Retold, retold } from "./retold.ts";
import { withSpans } from "./spans.ts";
import type { Recast } from "./story.ts";

/** A generated report with its reading. */
export interface Generated {
  readonly report: ReportInput;
  readonly reading: Reading;
}

export interface Told {
  /** The headline first. */
  readonly pieces: readonly Piece[];
  readonly recastOf: (sample: Sample) => Recast;
  /** What this report adds to every number: other reports of the same story tell other tolls. */
  readonly rival: number;
  /** Draws the wording; the same for a copy as for what it was taken from. */
  readonly wording: (piece: number) => Random;
  readonly reader: Reading["reader"];
}

interface Head {
  readonly id: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** A report of paragraphs of samples, retold, with the reading that belongs to it: every span is its slice of the text. */
export function compose(head: Head, { pieces, recastOf, rival, reader, wording }: Told): Generated {
  const parts: Part[] = [];
  let text = "";
  for (const piece of pieces) {
    const recast = recastOf(piece.sample);
    const days = daysApart(piece.sample.report.published?.slice(0, 10) ?? recast.story.day, recast.story.day);
    const words = retold(piece, { recast, days, rival, random: wording(parts.length) });
    parts.push({ piece, recast, days, words, begins: text.length, number: parts.length });
    text += `${words.text}\n\n`;
  }
  text = text.trimEnd();
  const title = parts[0]?.words.text ?? "";
  const body = parts.map((part) => readingOf(part, head));
  const known = new Set(body.flatMap(({ claims }) => claims.map(({ id }) => id)));
  const hash = textHash(text);
  const ids = new Map(body.flatMap(({ claims }) => claims.map((claim) => [claim.id, idOf(hash, claim)] as const)));
  const all = <K extends keyof Body>(key: K): Body[K] =>
    body.flatMap((one) => one[key] as never[]) as unknown as Body[K];
  return {
    report: { ...head, title, text },
    reading: {
      schema: "hearsay-reading/1",
      report: {
        ...{ id: head.id, text_hash: hash, title, publisher: head.publisher, author: null, published: head.published },
        ...{ updated: null, retrieved: null, url: head.url, language: null, version_of: null, translation_of: null },
        ...{ handling: null, extra: {}, dateline: null, credits: [] },
      },
      reader,
      sentences: all("sentences"),
      mentions: all("mentions"),
      entities: oneEach(all("entities")),
      dates: all("dates"),
      places: all("places"),
      predicates: all("predicates"),
      attributions: all("attributions"),
      claims: oneEach(
        all("claims").map((claim) => ({
          ...claim,
          id: ids.get(claim.id) ?? claim.id,
          links: claim.links.flatMap((link) =>
            known.has(link.to) ? [{ ...link, to: ids.get(link.to) ?? link.to }] : [],
          ),
        })),
      ),
      problems: [],
    },
  };
}

interface Part {
  readonly piece: Piece;
  readonly recast: Recast;
  readonly days: number;
  readonly words: Retold;
  /** Where it begins in the report. */
  readonly begins: number;
  readonly number: number;
}

type Body = Pick<
  Reading,
  "sentences" | "mentions" | "entities" | "dates" | "places" | "predicates" | "attributions" | "claims"
>;

/** The piece's part of the reading: offsets moved, names, days, places and numbers as the report tells them. */
function readingOf({ piece, recast, days, words, begins, number }: Part, head: Head): Body {
  const sample = piece.sample.report.id;
  // Of one sample's entities there is one in a report, whatever pieces name it; all else is a piece's own.
  const entity = (id: string) => `e${sample}.${id.slice(1)}`;
  const own = (id: string) => `${id.charAt(0)}${number}.${id.slice(1)}`;
  const maybe = <T extends string | null>(id: T, name: (id: string) => string) => (id === null ? null : name(id));
  const span = (at: Span): Span => {
    const [start, end] = [words.from(at.start), words.to(at.end)];
    return { start: begins + start, end: begins + end, text: words.text.slice(start, end) };
  };
  const moved = <T>(value: T): T => withSpans(value, span);
  const said = (sentence: string) => recast.inSentence(sentence);
  const why = <T extends { readonly why: Entity["why"] }>(one: T): T => ({
    ...one,
    why: one.why.map((reason) => ({ ...reason, says: said(reason.says) })),
  });
  const source = <T extends Source>(one: T): T => ({
    ...one,
    name: one.kind === "publisher" ? head.publisher : one.name && said(one.name),
    described: one.described && said(one.described),
    country: recast.countryFor(one.country, one.entity),
    entity: maybe(one.entity, entity),
  });
  const hop = (one: Hop): Hop => ({
    ...source(one),
    also: one.also.map(source),
    through: one.through && source(one.through),
    attribution: maybe(one.attribution, own),
    said: one.said && shifted({ ...one.said, precision: "day" }, days),
  });
  const party = <T extends Claim["actors"][number]>(one: T): T => ({ ...one, entity: maybe(one.entity, entity) });
  const claim = (one: Claim): Claim =>
    why({
      ...moved(one),
      id: own(one.id),
      actors: moved(one.actors).map(party),
      recipients: moved(one.recipients).map(party),
      others: moved(one.others).map(party),
      links: moved(one.links).map((link) => ({ ...link, to: own(link.to) })),
      date: one.date && {
        ...one.date,
        ref: maybe(one.date.ref, own),
        ...(one.date.how === "published" ? { start: null, end: head.published } : shifted(one.date, days)),
      },
      place: one.place && { ...one.place, ref: own(one.place.ref) },
      other_places: one.other_places.map((other) => ({ ...other, ref: own(other.ref) })),
      counts: moved(one.counts).map((count, at) => {
        const { low, high, span: at2 } = one.counts[at] ?? count;
        const told = (value: number | null) => (value === null ? null : words.number(at2, value));
        return { ...count, low: told(low), high: told(high) };
      }),
      chain: moved(one.chain).map(hop),
    });
  return {
    sentences: piece.sentences.map(({ start, end }) => ({
      start: begins + words.from(start),
      end: begins + words.to(end),
    })),
    mentions: moved(piece.mentions).map((one) => ({ ...one, id: own(one.id), entity: entity(one.entity) })),
    entities: moved(piece.entities).map((one) =>
      why({
        ...one,
        id: entity(one.id),
        name: recast.wordsFor(one.id, one.name) ?? said(one.name),
        aliases: [...new Set(one.aliases.map((alias) => recast.wordsFor(one.id, alias) ?? said(alias)))],
        country: recast.countryFor(one.country, one.id),
        roles: one.roles.map((role) => ({
          ...role,
          of: maybe(role.of, entity),
          when: role.when && shifted({ ...role.when, precision: "year" }, days),
        })),
        place: maybe(one.place, own),
      }),
    ),
    dates: moved(piece.dates).map((one) => date(one, days, own)),
    places: moved(piece.places).map((one) => place(one, recast, own)),
    predicates: moved(piece.predicates) as Reading["predicates"],
    attributions: moved(piece.attributions).map((one) => ({
      ...one,
      id: own(one.id),
      source: hop(one.source),
      inside: maybe(one.inside, own),
    })),
    claims: piece.claims.map(claim),
  };
}

function date(one: DateExpression, days: number, own: (id: string) => string): DateExpression {
  const { start, end } = shifted(one, days);
  return { ...one, id: own(one.id), start, end, value: shiftedValue(one.value, start) };
}

function place(one: Place, recast: Recast, own: (id: string) => string): Place {
  const named = {
    ...one,
    id: own(one.id),
    mention: one.mention && own(one.mention),
    name: recast.inSentence(one.name),
  };
  const country = recast.countryFor(one.country);
  if (one.latitude === null || one.longitude === null || one.precision === "country") return { ...named, country };
  const city = recast.cityFor(one);
  const { latitude, longitude } = city;
  const isCity = one.geonames !== null;
  return {
    ...named,
    ...{ country: country && city.country, latitude, longitude, admin1: null },
    ...(isCity ? { geonames: city.geonames, name: city.name } : {}),
  };
}

/** A claim's id as the reader gives it. */
const idOf = (hash: string, claim: Claim) => claimId(hash, claim as unknown as DraftClaim);

function oneEach<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of list) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}
