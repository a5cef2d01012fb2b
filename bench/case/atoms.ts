import type { Claim } from "../../src/model/claim.ts";
import type { Entity, Mention } from "../../src/model/mention.ts";
import type { DateExpression } from "../../src/model/time-and-place.ts";

/** Words of a piece that are replaced as one. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly stands: { readonly entity: string } | { readonly date: DateExpression } | { readonly number: number };
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
}

/** What can be replaced in a piece, in order; of what overlaps, names go before days and days before numbers. */
export function atomsOf(text: string, { mentions, dates, claims }: Found): readonly Atom[] {
  const names = mentions
    .filter(({ form }) => form === "name")
    .map(({ span, entity }): Atom => ({ start: span.start, end: span.end, stands: { entity } }));
  const days = dates.map((date): Atom => ({ start: date.span.start, end: date.span.end, stands: { date } }));
  const numbers = claims.flatMap(({ counts }) => counts.flatMap(({ span }) => numberIn(text, span)));
  const taken: Atom[] = [];
  for (const atom of [...names.sort(longestFirst), ...days, ...numbers])
    if (!taken.some(({ start, end }) => atom.start < end && start < atom.end)) taken.push(atom);
  return taken.sort((a, b) => a.start - b.start);
}

const longestFirst = (a: Atom, b: Atom) => b.end - b.start - (a.end - a.start) || a.start - b.start;

export const NUMBER_WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£-])(?:\\d[\\d,]*|${NUMBER_WORDS.slice(2).join("|")})(?![\\p{L}\\p{N}-])`,
  "iu",
);

/** The number of a count, where it is a plain one of two to some thousands. */
function numberIn(text: string, span: { readonly start: number; readonly end: number }): readonly Atom[] {
  const found = text.slice(span.start, span.end).match(NUMBER);
  if (!found || found.index === undefined) return [];
  const number = numberOf(found[0]);
  const start = span.start + found.index;
  return number >= 2 && number < 10_000 ? [{ start, end: start + found[0].length, stands: { number } }] : [];
}

export function numberOf(words: string): number {
  const at = NUMBER_WORDS.indexOf(words.toLowerCase());
  return at >= 0 ? at : Number(words.replaceAll(",", ""));
}
