import type { MentionKind } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";

/** Somebody who is looked for: a name, and what is known besides. */
export interface Asked {
  readonly name: string;
  readonly kind: MentionKind;
  readonly country: string | null;
}

/** A reading in which somebody is named and nothing else, so that a name asked for is compared as one that was read. */
export function askedReading({ name, kind, country }: Asked): Reading {
  const span = { start: 0, end: name.length, text: name };
  return {
    schema: "hearsay-reading/1",
    report: {
      ...{ id: "asked", text_hash: "0".repeat(64), title: null, publisher: null, author: null, published: null },
      ...{ updated: null, retrieved: null, url: null, language: null, version_of: null, translation_of: null },
      ...{ handling: null, extra: {}, dateline: null, credits: [] },
    },
    reader: { version: "", model: "", lexicon: "" },
    sentences: [],
    mentions: [{ id: "m1", span, phrase: span, kind, form: "name", entity: "e1", stands_for: null }],
    entities: [
      {
        ...{ id: "e1", kind, name, aliases: [], country, sectors: [], roles: [] },
        ...{ place: null, wikidata: null, why: [] },
      },
    ],
    dates: [],
    places: [],
    predicates: [],
    attributions: [],
    claims: [],
    problems: [],
  };
}
