import type { Entity, Mention } from "../model/mention.ts";
import type { Predicate, Reading } from "../model/reading.ts";
import type { DateExpression, Place } from "../model/time-and-place.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A reading's parts by what a page asks for, so that long reports take no longer than in proportion. */
export interface Lookup {
  readonly entity: (id: string | null | undefined) => Entity | undefined;
  readonly date: (id: string | null | undefined) => DateExpression | undefined;
  readonly place: (id: string | null | undefined) => Place | undefined;
  readonly mention: (id: string | null | undefined) => Mention | undefined;
  /** The mention with exactly these words. */
  readonly mentionAt: (words: Piece) => Mention | undefined;
  /** The mention that begins there, of one of the forms. */
  readonly mentionFrom: (start: number, form: Mention["form"]) => Mention | undefined;
  /** The first mention whose words hold these. */
  readonly mentionOver: (words: Piece) => Mention | undefined;
  /** Mentions whose phrase holds an offset. */
  readonly phrasesOver: (offset: number) => readonly Mention[];
  /** The first mention of an entity in a form. */
  readonly first: (entity: string, form: Mention["form"]) => Mention | undefined;
  readonly predicateAt: (start: number) => Predicate | undefined;
  /** Predicates that lie between two offsets, in order. */
  readonly predicatesIn: (start: number, end: number) => readonly Predicate[];
}

const lookups = new WeakMap<Reading, Lookup>();
/** A mention's words are few: one that holds a word begins among so many before it. */
const NEAR = 24;

export function lookupOf(reading: Reading): Lookup {
  const known = lookups.get(reading);
  if (known) return known;
  const made = makeLookup(reading);
  lookups.set(reading, made);
  return made;
}

function makeLookup({ entities, dates, places, mentions, predicates }: Reading): Lookup {
  const byStart = [...mentions].sort((a, b) => a.span.start - b.span.start);
  const inOrder = [...predicates].sort((a, b) => a.span.start - b.span.start);
  const exact = firstBy(mentions, ({ span }) => `${span.start}-${span.end}`);
  const from = firstBy(mentions, ({ span, form }) => `${span.start} ${form}`);
  const first = firstBy(mentions, ({ entity, form }) => `${entity} ${form}`);
  return {
    entity: byId(entities),
    date: byId(dates),
    place: byId(places),
    mention: byId(mentions),
    mentionAt: ({ start, end }) => exact.get(`${start}-${end}`),
    mentionFrom: (start, form) => from.get(`${start} ${form}`),
    mentionOver: ({ start, end }) => {
      const until = placeOf(byStart, start + 1);
      return byStart.slice(Math.max(0, until - NEAR), until).find(({ span }) => end <= span.end);
    },
    phrasesOver: (offset) => {
      const from = placeOf(byStart, offset);
      return byStart
        .slice(Math.max(0, from - NEAR), from + NEAR)
        .filter(({ phrase }) => phrase.start <= offset && offset < phrase.end);
    },
    first: (entity, form) => first.get(`${entity} ${form}`),
    predicateAt: (start) => {
      const found = inOrder[placeOf(inOrder, start)];
      return found?.span.start === start ? found : undefined;
    },
    predicatesIn: (start, end) => inOrder.slice(placeOf(inOrder, start), placeOf(inOrder, end)),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string | null | undefined) => T | undefined {
  const index = firstBy(list, ({ id }) => id);
  return (id) => (id === null || id === undefined ? undefined : index.get(id));
}

function firstBy<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map([...list].reverse().map((item) => [key(item), item]));
}

/** How many of a sorted list begin before an offset. */
function placeOf(list: readonly { readonly span: Piece }[], offset: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
