import type { SentenceSketch, Sketch } from "./sketch.ts";

/** How much two texts have in common; shares of words, 0 to 1. */
export interface Shares {
  /** How much of the first text stands in the second, word for word or nearly. */
  readonly first: number;
  /** How much of the second text stands in the first. */
  readonly second: number;
  /** How many sentences are the same to the word. */
  readonly sentences: number;
  /** Whether one of the second text's first sentences stands in the first. */
  readonly fromStart: boolean;
}

/** Sentence by sentence: one stands in the other text where it is the same to the word or has a run of words in common. */
export function sharesOf(a: Sketch, b: Sketch): Shares {
  const [known, others] = [hashesOf(a), hashesOf(b)];
  let sentences = 0;
  for (const [hash] of a.sentences) if (others.has(hash)) sentences++;
  const fromStart = b.sentences.some((sentence) => b.lead.includes(sentence[0]) && stands(sentence, known));
  return { first: shareIn(a, others), second: shareIn(b, known), sentences, fromStart };
}

export function wordsIn(sketch: Sketch): number {
  let sum = 0;
  for (const [, words] of sketch.sentences) sum += words;
  return sum;
}

/** How many numbers two rising lists have in common. */
export function inBoth(a: readonly number[], b: readonly number[]): number {
  const known = new Set(b);
  return a.filter((number) => known.has(number)).length;
}

const kept = new WeakMap<Sketch, ReadonlySet<number>>();

/** Hashes of whole sentences and of their runs; kept as long as the sketch is, for it is compared many times. */
function hashesOf(sketch: Sketch): ReadonlySet<number> {
  const known = kept.get(sketch) ?? new Set(sketch.sentences.flatMap(([hash, , ...runs]) => [hash, ...runs]));
  kept.set(sketch, known);
  return known;
}

function shareIn({ sentences }: Sketch, others: ReadonlySet<number>): number {
  let [all, shared] = [0, 0];
  for (const sentence of sentences) {
    all += sentence[1];
    if (stands(sentence, others)) shared += sentence[1];
  }
  return all === 0 ? 0 : shared / all;
}

function stands([hash, , ...runs]: SentenceSketch, others: ReadonlySet<number>): boolean {
  return others.has(hash) || runs.some((run) => others.has(run));
}
