import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { anchorOfEntity, entityAt, sharedWords } from "../../../store/anchor.ts";

/** Words of the report, by the id of the entity, date or place that stands at them. */
export type Refs = Readonly<Record<string, Span>>;

/** The words at which everything stands in a reading that a value (a claim, or a field of one) names by its id. */
export function refsIn(value: unknown, reading: Reading): Refs {
  const refs: Record<string, Span> = {};
  walk(value, (key, id) => {
    const span = key === "entity" ? entityWords(reading, id) : placedAt(reading).find((one) => one.id === id)?.span;
    if (span) refs[id] = span;
    return id;
  });
  return refs;
}

/**
 * The value with the ids that a reading has for the same words; null for what the reading has nothing at. A party whose
 * words were not kept is what its own words stand for.
 */
export function retied(value: unknown, refs: Refs, reading: Reading): unknown {
  return walk(value, (key, id, own) => {
    if (key === "attribution") return null;
    const span = refs[id] ?? own;
    if (!span) return key === "entity" && reading.entities.some((entity) => entity.id === id) ? id : null;
    if (key === "entity") return entityAt(reading, span);
    return nearest(placedAt(reading), span)?.id ?? null;
  });
}

const KEYS = ["entity", "ref", "attribution"];

/** A copy in which every id is what `put` gives for it. `own`: the words of what names it. */
function walk(value: unknown, put: (key: string, id: string, own: Span | null) => string | null): unknown {
  if (Array.isArray(value)) return value.map((inner) => walk(inner, put));
  if (typeof value !== "object" || value === null) return value;
  const own = "span" in value ? (value.span as Span | null) : null;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      KEYS.includes(key) && typeof inner === "string" ? put(key, inner, own) : walk(inner, put),
    ]),
  );
}

function entityWords(reading: Reading, entity: string): Span | null {
  const anchor = anchorOfEntity(reading, entity);
  return anchor ? { start: anchor.start, end: anchor.end, text: anchor.text } : null;
}

/** Dates and places, whose ids begin otherwise ("d1", "p1"). */
const placedAt = ({ dates, places }: Reading) => [...dates, ...places];

function nearest<One extends { readonly id: string; readonly span: Span }>(some: readonly One[], words: Span) {
  const [best] = some
    .map((one) => ({ one, near: sharedWords(one.span, words) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  return best?.one;
}
