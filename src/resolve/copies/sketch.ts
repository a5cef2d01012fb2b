import { hashWords, mix } from "../hash-words.ts";
import type { BodySentence } from "./body-sentences.ts";

/** What is kept of a text to find its copies: bounded, whatever its length. */
export interface Sketch {
  /** The sentences, by rising hash; of a long text, the first `MOST_SENTENCES`. */
  readonly sentences: readonly SentenceSketch[];
  /** Hashes of the first sentences, in order. */
  readonly lead: readonly number[];
  /** One hash for each band of the MinHash signature: texts much alike share one. */
  readonly bands: readonly number[];
  /** The numbers told, rising, each once; the first `MOST_NUMBERS` of them. */
  readonly numbers: readonly number[];
}

/**
 * A sentence: the hash of its words, how many they are, and the least hashes of its runs of four words (by which it is
 * known again where words were changed). A tuple, for there are many.
 */
export type SentenceSketch = readonly [hash: number, words: number, ...runs: number[]];

const BAND_RUN = 3;
const SENTENCE_RUN = 4;
const RUNS_KEPT = 2;
const MOST_SENTENCES = 96;
const MOST_NUMBERS = 24;
const LEAD = 2;
const BANDS = 16;
const ROWS = 4;

/**
 * The sketch of a text: bands of MinHash values find texts that are alike, sentence by sentence it is told how much of
 * either stands in the other. (A. Broder, "On the resemblance and containment of documents", 1997.)
 */
export function sketchOf(text: readonly BodySentence[]): Sketch {
  const sentences = text.slice(0, MOST_SENTENCES).map(sentenceSketch);
  const distinct = new Map(sentences.map((one) => [one[0], one]));
  return {
    sentences: [...distinct.values()].sort(([a], [b]) => a - b),
    lead: sentences.slice(0, LEAD).map(([hash]) => hash),
    bands: bandsOf(runsOf(text.flat(), BAND_RUN)),
    numbers: numbersOf(text),
  };
}

function sentenceSketch(words: BodySentence): SentenceSketch {
  const runs = runsOf(words, SENTENCE_RUN).sort((a, b) => a - b);
  return [hashWords(words.join(" ")), words.length, ...runs.slice(0, RUNS_KEPT)];
}

/** Distinct hashes of every so many words in a row. */
function runsOf(words: readonly string[], length: number): number[] {
  const hashes = new Set<number>();
  for (let at = 0; at + length <= words.length; at++)
    hashes.add(hashWords(words.slice(at, at + length).join(" "), length));
  return [...hashes];
}

function bandsOf(runs: readonly number[]): readonly number[] {
  if (runs.length === 0) return [];
  const signature = Array.from({ length: BANDS * ROWS }, (_, at) => {
    const seed = mix(at + 1);
    let least = 0xffffffff;
    for (const hash of runs) least = Math.min(least, mix(hash ^ seed));
    return least;
  });
  return Array.from({ length: BANDS }, (_, band) =>
    hashWords(signature.slice(band * ROWS, (band + 1) * ROWS).join(" "), band + 2),
  );
}

function numbersOf(text: readonly BodySentence[]): readonly number[] {
  const numbers = text.flat().flatMap((word) => (/^\p{Nd}/u.test(word) ? [Number(word.replaceAll(",", ""))] : []));
  const told = [...new Set(numbers.filter(Number.isFinite))].slice(0, MOST_NUMBERS);
  return told.sort((a, b) => a - b);
}
