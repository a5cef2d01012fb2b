import type { WordScores } from "./window-scores.ts";
import type { Window } from "./windows.ts";

/** What a word must score in the `sent` head to begin a sentence, by what stands before it (chosen on syntax dev). */
export interface SentenceFloors {
  readonly afterStop: number;
  readonly elsewhere: number;
}

const STOPS: ReadonlySet<string> = new Set([".", "?", "!", "…", "...", "”", '"', "’", "'", ")", "]", ":"]);

/**
 * Marks the words of a window that begin a sentence: its first, every word that begins a paragraph, and those that the
 * model says so of.
 */
export function markSentences(
  starts: Uint8Array,
  window: Window,
  scores: WordScores,
  words: { readonly texts: readonly string[]; readonly paragraphs: ArrayLike<number> },
  floors: SentenceFloors,
): void {
  starts[window.first] = 1;
  for (let word = window.first + 1; word < window.after; word++) {
    const floor = STOPS.has(words.texts[word - 1] ?? "") ? floors.afterStop : floors.elsewhere;
    const score = scores.data[scores.offset + (word - window.first) * scores.stride] as number;
    if (words.paragraphs[word] || score > floor) starts[word] = 1;
  }
}
