import type { MentionKind } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { actorNodes } from "./nodes.ts";

/** Somebody as a report of a test names him. */
export interface Named {
  readonly kind?: MentionKind;
  readonly name: string;
  readonly also?: readonly string[];
  readonly country?: string;
  readonly sectors?: readonly Sector[];
  readonly title?: string;
  readonly of?: string;
  /** What that is; default: an organization. */
  readonly ofKind?: MentionKind;
  readonly former?: boolean;
  /** Stands for its government. */
  readonly governs?: boolean;
  /** Described only: "the Kenyan police". */
  readonly unnamed?: boolean;
}

/** A reading with these in it, and nothing else: for tests. */
export function readingOf(id: string, named: readonly Named[], published = "2025-03-14"): Reading {
  const span = (text: string) => ({ start: 0, end: text.length, text });
  const all = named.flatMap((one): readonly Named[] =>
    one.of ? [one, { kind: one.ofKind ?? "organization", name: one.of }] : [one],
  );
  const idOf = (name: string) => `e${all.findIndex((one) => one.name === name) + 1}`;
  const reading = {
    schema: "hearsay-reading/1",
    report: { id, published },
    sentences: [],
    mentions: all.flatMap(({ kind = "person", name, also = [], governs, unnamed }) =>
      [name, ...also].map((text, i) => ({
        id: `m${i}`,
        span: span(text),
        phrase: span(text),
        kind,
        form: unnamed ? "description" : "name",
        entity: idOf(name),
        stands_for: governs ? "government" : null,
      })),
    ),
    entities: all.map(({ kind = "person", name, country, sectors = [], title, of, former = false }) => ({
      id: idOf(name),
      kind,
      name,
      aliases: [],
      country: country ?? null,
      sectors,
      roles: title ? [{ title, of: of ? idOf(of) : null, when: null, former, span: null }] : [],
      place: null,
      wikidata: null,
      why: [],
    })),
    dates: [],
    places: [],
    predicates: [],
    attributions: [],
    claims: [],
    problems: [],
  };
  return reading as unknown as Reading;
}

/** The node of the first one named. */
export function nodeOf(named: Named, { report = "r1", published = "2025-03-14" } = {}) {
  const [first] = actorNodes(readingOf(report, [named], published));
  if (!first) throw new Error(`${named.name} gives no node`);
  return first.node;
}
