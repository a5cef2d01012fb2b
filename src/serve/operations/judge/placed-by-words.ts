import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { sharedWords } from "../../../store/anchor.ts";

/** Where a claim happened, by words at which the reading has a place. Throws `wrong-use` where it has none there. */
export function placeAt(span: Span, { places }: Reading): NonNullable<Claim["place"]> {
  const place = nearest(places, span);
  if (place) return { ref: place.id, how: "stated", relation: "at", radius_km: null };
  throw new HearsayError("wrong-use", `No place was read at ${JSON.stringify(span.text)}: choose words that name one.`);
}

/** When a claim happened, by words at which the reading has a date. Throws `wrong-use` where it has none there. */
export function dateAt(span: Span, { dates }: Reading): NonNullable<Claim["date"]> {
  const date = nearest(
    dates.filter(({ start }) => start !== null),
    span,
  );
  if (date) return { ref: date.id, start: date.start, end: date.end, precision: date.precision, how: "stated" };
  throw new HearsayError("wrong-use", `No day was read at ${JSON.stringify(span.text)}: give the days themselves.`);
}

function nearest<One extends { readonly span: Span }>(some: readonly One[], words: Span): One | undefined {
  const [best] = some
    .map((one) => ({ one, near: sharedWords(one.span, words) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  return best?.one;
}
