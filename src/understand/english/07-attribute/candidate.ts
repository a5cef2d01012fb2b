import type { WordRange } from "../../analysis.ts";

/** An attribution before its source is understood: which words are source, cue and content. */
export interface Candidate {
  readonly sources: readonly WordRange[];
  readonly cues: readonly WordRange[];
  readonly contents: readonly WordRange[];
  /** 0 to 1; a rule's own finds have the share of them that are right on the development set. */
  readonly score: number;
  readonly rule:
    | "model"
    | "speech-verb"
    | "according-to"
    | "puts-number"
    | "open-quote"
    | "quoted-as"
    | "heard"
    | "learned"
    | "headline"
    | "noun-cue"
    | "block-statement"
    | "responsibility"
    | "answered";
}

/** Whether some range of one list shares a word with some range of the other. */
export function touch(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  return a.some((x) => b.some((y) => x.first < y.after && y.first < x.after));
}

/** The words of all cues. */
export function cueWords(candidates: readonly Candidate[]): ReadonlySet<number> {
  return wordsOf(candidates.flatMap(({ cues }) => cues));
}

/** The words of ranges, each once. */
export function wordsOf(ranges: readonly WordRange[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, after } of ranges) for (let word = first; word < after; word++) words.add(word);
  return words;
}

/** Whether a word lies in one of the ranges. */
export function within(word: number, ranges: readonly WordRange[]): boolean {
  return ranges.some((range) => range.first <= word && word < range.after);
}

/** How many words the ranges hold. */
export function extent(ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, range) => sum + range.after - range.first, 0);
}
