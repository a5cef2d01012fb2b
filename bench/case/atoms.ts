import type { Claim } from "../../src/model/claim.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Predicate } from "../../src/model/reading.ts";
import type { DateExpression } from "../../src/model/time-and-place.ts";

/** Words of a piece that are replaced as one. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly stands:
    | { readonly entity: string }
    | { readonly date: DateExpression }
    | { readonly number: number }
    | Filler
    | Noun;
}

/** What a description calls somebody or something. */
export interface Noun {
  readonly noun: "people" | "things";
}

/** A place for a word more, before a noun or a verb. */
export interface Filler {
  readonly filler: "adjective" | "adverb";
}

interface Found {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly claims: readonly Claim[];
  readonly predicates: readonly Predicate[];
  readonly sentences: readonly { readonly start: number }[];
}

/** What can be replaced in a piece, in order; of what overlaps, names go before days and days before numbers. */
export function atomsOf(text: string, { mentions, dates, claims, predicates, sentences }: Found): readonly Atom[] {
  const names = mentions
    .filter(({ form }) => form === "name")
    .map(({ span, entity }): Atom => ({ start: span.start, end: span.end, stands: { entity } }));
  const days = dates.map((date): Atom => ({ start: date.span.start, end: date.span.end, stands: { date } }));
  const numbers = claims.flatMap(({ counts }) => counts.flatMap(({ span }) => numberIn(text, span)));
  const taken: Atom[] = [];
  for (const atom of [...names.sort(longestFirst), ...days, ...numbers])
    if (!taken.some(({ start, end }) => atom.start < end && start < atom.end)) taken.push(atom);
  for (const atom of mentions.flatMap(nounIn))
    if (!taken.some(({ start, end }) => atom.start < end && start < atom.end)) taken.push(atom);
  const begins = new Set(sentences.map(({ start }) => start));
  const fillers = [
    ...mentions.filter(({ form }) => form === "description").map(({ span }) => place(span, "adjective")),
    ...predicates.map(({ span }) => place(span, "adverb")),
  ].filter(({ start }) => !begins.has(start) && text[start - 1] === " ");
  for (const atom of fillers)
    if (!taken.some(({ start, end, stands }) => atom.start >= start && atom.start <= end && !("noun" in stands)))
      taken.push(atom);
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The last word of a description, where it is a plain noun. */
export function nounIn({ form, kind, span }: Mention): readonly Atom[] {
  const [word] = span.text.match(/[a-z]{4,}$/) ?? [];
  if (form !== "description" || word === undefined || /(?:ing|ed|men|women|people)$/.test(word)) return [];
  const noun = kind === "person" || kind === "group" || kind === "organization" ? "people" : "things";
  return [{ start: span.end - word.length, end: span.end, stands: { noun } }];
}

const place = ({ start }: { readonly start: number }, filler: Filler["filler"]): Atom => ({
  start,
  end: start,
  stands: { filler },
});

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
