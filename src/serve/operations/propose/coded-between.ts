import type { Status } from "../../../model/certainty.ts";
import type { PairCode, PairInput } from "../../../model/pair.ts";
import type { Reading } from "../../../model/reading.ts";
import { overlaps, type Span, spanOf } from "../../../model/span.ts";

export interface Coded {
  readonly type: string;
  readonly mode: string | null;
  readonly predicate: Span | null;
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  readonly status: Status | null;
  readonly confidence: number;
  readonly why: readonly string[];
}

/** So many names of a clause are paired at most: each pair is a look of its own. */
const MOST_NAMES = 4;

/**
 * What `code` says happens between two that a clause names: of all pairs the surest that has a type; null where none has.
 * It reads the sentences around the clause alone.
 */
export async function codedBetween(
  code: (pair: PairInput) => Promise<PairCode>,
  named: readonly Span[],
  { clause, reading, text }: { readonly clause: Span; readonly reading: Reading; readonly text: string },
): Promise<Coded | null> {
  const sentences = reading.sentences.filter((sentence) => overlaps(sentence, clause));
  const from = Math.min(clause.start, ...sentences.map(({ start }) => start));
  const to = Math.max(clause.end, ...sentences.map(({ end }) => end));
  const within = ({ start, end }: Span) => ({ start: start - from, end: end - from });
  const names = named.slice(0, MOST_NAMES);
  const [only] = names;
  const pairs: (readonly [Span, Span | null])[] = names.flatMap((a, at) =>
    names.slice(at + 1).map((b) => [a, b] as const),
  );
  if (pairs.length === 0 && only) pairs.push([only, null]);
  let best: Coded | null = null;
  for (const [a, b] of pairs) {
    const pair = { id: "proposal", text: text.slice(from, to), actor: within(a), recipient: b && within(b) };
    const coded = codedOf(await code(pair), a, b, (span) => spanOf(text, span.start + from, span.end + from));
    if (coded && (best === null || coded.confidence > best.confidence)) best = coded;
  }
  return best;
}

function codedOf(code: PairCode, a: Span, b: Span | null, placed: (span: Span) => Span): Coded | null {
  const { type, mode, direction, certainty, confidence, why } = code;
  if (type === null) return null;
  const both = b ? [a, b] : [a];
  const word = why.find(({ span }) => span !== null)?.span ?? null;
  const turned = direction === "recipient-actor";
  return {
    ...{ type, mode, confidence, status: certainty?.status ?? null },
    predicate: word && placed(word),
    actors: direction === "both" ? both : turned ? (b ? [b] : []) : [a],
    recipients: direction === "both" ? [] : turned ? [a] : b ? [b] : [],
    why: why.map(({ says }) => says),
  };
}
