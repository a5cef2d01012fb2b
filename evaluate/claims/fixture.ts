import type { Hop } from "../../src/model/chain.ts";
import type { Claim, Party } from "../../src/model/claim.ts";
import type { Reading } from "../../src/model/reading.ts";
import { type Span, spanOf } from "../../src/model/span.ts";
import type { PlacedClaim } from "./set-claim.ts";
import type { SetReport } from "./sets.ts";

/** A small report of our own for the tests of the scorer. */
export const TEXT =
  "Gunmen from the Reed Front shelled Ostrow on Monday, Mayor Ilse Brandt said. Ostrow closed its bridge.";

/** The span of some words of the small report. */
export function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return spanOf(TEXT, start, start + words.length);
}

/** A party named by its words. */
export function party(words: string): Party {
  return { entity: null, span: at(words), collective: false };
}

/** A hop with a name. */
export function hop(kind: Hop["kind"], name: string | null, described: string | null = null): Hop {
  return {
    kind,
    name,
    described,
    entity: null,
    type: null,
    country: null,
    sectors: [],
    span: null,
    also: [],
    number: null,
    attribution: null,
    cue: null,
    hedged: false,
    ...{ said: null, stance: "states", through: null, basis: "unstated", condition: null },
  };
}

export const PUBLISHER = hop("publisher", "Delta Post");
export const MAYOR = hop("person", "Ilse Brandt");

const OSTROW: Reading["places"][number] = {
  ...{ id: "p1", span: at("Ostrow"), name: "Ostrow", geonames: null, latitude: null, longitude: null, country: null },
  ...{ admin1: null, precision: "city", radius_km: null, mention: null, use: "literal", confidence: 0.5 },
};

/** A claim of a reading: the shelling, as the mayor tells of it, unless told otherwise. */
export function read(changes: Partial<Claim> = {}): Claim {
  return {
    id: "c_0000000000000000",
    where: "body",
    told_as: "news",
    kind: "event",
    type: "ASSAULT",
    mode: "heavy-weapons",
    quad: 4,
    contexts: [],
    codes: { cameo: null, acled: null },
    actors: [party("Reed Front")],
    recipients: [party("Ostrow")],
    mutual: false,
    others: [],
    predicate: at("shelled"),
    content: at("Gunmen from the Reed Front shelled Ostrow on Monday"),
    links: [],
    date: { ref: null, start: "2025-05-05", end: "2025-05-05", precision: "day", how: "stated" },
    place: { ref: "p1", how: "stated", relation: "at", radius_km: null },
    other_places: [],
    counts: [],
    chain: [PUBLISHER, MAYOR],
    certainty: { status: "reported", polarity: "affirmed", modality: "actual", factuality: 2 },
    confidence: 0.5,
    why: [{ rule: "test", says: "a test", span: null }],
    ...changes,
  };
}

/** The claim of the set for the shelling, unless told otherwise. */
export function wanted(changes: Partial<PlacedClaim> = {}): PlacedClaim {
  return {
    id: "shelling",
    kind: "event",
    type: "ASSAULT",
    alt: ["DIE"],
    mode: "heavy-weapons|explosives",
    actor: ["Reed Front", "gunmen"],
    recipient: ["Ostrow"],
    words: "shelled Ostrow",
    span: at("shelled Ostrow"),
    date: "2025-05",
    said: null,
    place: "Ostrow",
    counts: [],
    chain: [["Delta Post"], ["Mayor Ilse Brandt", "Brandt"]],
    kinds: ["publisher", "person|government"],
    chain_alt: [],
    unnamed: false,
    status: "reported",
    status_alt: ["alleged"],
    essential: true,
    ...changes,
  };
}

/** A report of the set with the small text. */
export function report(...claims: PlacedClaim[]): SetReport {
  return {
    input: { id: "small", text: TEXT, publisher: "Delta Post" },
    claims,
    ties: { same: [], contradicts: [], differs: [] },
  };
}

/** A reading of the small text with some claims. */
export function reading(...claims: Claim[]): Reading {
  const second = TEXT.indexOf("Ostrow closed");
  return {
    schema: "hearsay-reading/1",
    report: {
      id: "small",
      text_hash: "0".repeat(64),
      title: null,
      publisher: "Delta Post",
      author: null,
      published: null,
      updated: null,
      retrieved: null,
      url: null,
      language: null,
      version_of: null,
      translation_of: null,
      handling: null,
      extra: {},
      dateline: null,
      credits: [],
    },
    reader: { version: "0", model: "0", lexicon: "0" },
    sentences: [0, second].map((start, at) => ({ start, end: at === 0 ? second - 1 : TEXT.length })),
    mentions: [],
    entities: [],
    dates: [],
    places: [OSTROW],
    predicates: [],
    attributions: [],
    claims,
    problems: [],
  };
}

/** A second claim of the small report: the closing of its bridge, as it is read and as the set has it. */
export const CLOSING = {
  read: read({
    id: "c_0000000000000002",
    type: "COERCE",
    actors: [party("Ostrow")],
    recipients: [],
    predicate: at("closed"),
    content: at("Ostrow closed its bridge"),
  }),
  wanted: wanted({
    id: "closing",
    type: "COERCE",
    alt: [],
    actor: ["Ostrow"],
    recipient: [],
    words: "closed its bridge",
    span: at("closed its bridge"),
  }),
};
