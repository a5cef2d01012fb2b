import type { Mention } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import { holds, type Span } from "../../../model/span.ts";

export interface InClause {
  /** Everybody and everything named in it that may take part, in order. */
  readonly named: readonly Span[];
  readonly predicate: Span | null;
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  readonly source: Span | null;
  readonly place: Span | null;
  readonly days: { readonly from: string; readonly to: string; readonly words: Span } | null;
}

const TAKE_PART: readonly Mention["kind"][] = ["person", "organization", "place", "facility", "group", "nationality"];

/** What the reading has within a clause: who stands before its first telling word does it, who stands after it suffers it. */
export function inClause(clause: Span, reading: Reading): InClause {
  const within = <One extends { readonly span: Span }>(some: readonly One[]) =>
    some.filter(({ span }) => holds(clause, span)).sort((a, b) => a.span.start - b.span.start);
  const predicate = within(reading.predicates)[0]?.span ?? null;
  const places = within(reading.places).filter(({ use, geonames }) => use === "literal" && geonames !== null);
  const place = places[0]?.span ?? null;
  const isPlace = (span: Span) => places.some((one) => one.span.start < span.end && span.start < one.span.end);
  const mentions = within(reading.mentions).filter(({ kind }) => TAKE_PART.includes(kind));
  const named = mentions.map(({ span }) => span);
  const parties = named.filter((span) => !isPlace(span));
  const [date] = within(reading.dates).filter(({ start, end }) => start !== null && end !== null);
  return {
    named,
    predicate,
    actors: parties.filter(({ end }) => predicate !== null && end <= predicate.start).slice(0, 1),
    recipients: parties.filter(({ start }) => predicate !== null && start >= predicate.end).slice(0, 1),
    source: sourceOf(clause, reading),
    place,
    days: date?.start && date.end ? { from: date.start, to: date.end, words: date.span } : null,
  };
}

/** Who says what stands there: of sources around it the innermost. */
function sourceOf(clause: Span, { attributions }: Reading): Span | null {
  const around = attributions.filter(({ contents, sources }) => {
    const [first, last] = [contents[0], contents.at(-1)];
    return sources.length > 0 && first && last && first.start < clause.end && last.end > clause.start;
  });
  const size = ({ contents }: (typeof around)[number]) => (contents.at(-1)?.end ?? 0) - (contents[0]?.start ?? 0);
  const [inner] = around.sort((a, b) => size(a) - size(b));
  return inner?.sources[0] ?? null;
}
