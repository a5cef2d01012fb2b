/** The words [first, after) that the encoder reads at once; `size` in pieces, the two special ones included. */
export interface Window {
  readonly first: number;
  readonly after: number;
  readonly size: number;
}

export interface WindowRules {
  /** Most pieces of a window of several units, the two special ones included. */
  readonly budget: number;
  /** A single unit of up to this many pieces is not cut even where it is over the budget. */
  readonly longestUnit: number;
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set([".", "?", "!", "”", '"']);
const SPECIAL = 2;

/**
 * Packs whole units (paragraphs; their first words are marked in `begins`) into windows, in text order. A unit that is
 * too long is cut, after a sentence's end where there is one. The same rule as `training/batches.py`.
 */
export function makeWindows(
  words: readonly string[],
  lengths: ArrayLike<number>,
  begins: ArrayLike<number>,
  rules: WindowRules,
): Window[] {
  const found: Window[] = [];
  const limit = rules.budget - SPECIAL;
  const most = Math.max(limit, rules.longestUnit);
  let first = 0;
  let size = 0;
  const close = (after: number, pieces: number) => found.push({ first, after, size: pieces + SPECIAL });

  for (let start = 0; start < words.length; ) {
    const end = nextUnit(begins, start + 1, words.length);
    const total = sum(lengths, start, end);
    if (size && size + total > limit) {
      close(start, size);
      first = start;
      size = 0;
    }
    if (size === 0 && total > most) {
      let run = 0;
      let sentenceEnd = 0;
      for (let at = start; at < end; at++) {
        run += lengths[at] ?? 0;
        if (run > most) {
          const cut = sentenceEnd > first ? sentenceEnd : at;
          const rest = sum(lengths, cut, at + 1);
          close(cut, run - rest);
          first = cut;
          run = rest;
          sentenceEnd = 0;
        }
        if (isSentenceEnd(words, at, end)) sentenceEnd = at + 1;
      }
      size = run;
    } else size += total;
    start = end;
  }
  if (first < words.length) close(words.length, size);
  return found;
}

function isSentenceEnd(words: readonly string[], at: number, end: number): boolean {
  return at + 1 < end && SENTENCE_ENDS.has(words[at] ?? "") && !SENTENCE_ENDS.has(words[at + 1] ?? "");
}

function nextUnit(begins: ArrayLike<number>, from: number, end: number): number {
  let at = from;
  while (at < end && !begins[at]) at++;
  return at;
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) total += values[at] ?? 0;
  return total;
}
