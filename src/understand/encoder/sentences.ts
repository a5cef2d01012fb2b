import type { WordScores } from "./window-scores.ts";
import type { Window } from "./windows.ts";

/**
 * Marks the words of a window that begin a sentence: its first, every border, and those whose
 * `sent` score is above the floor. Asking more of words that follow no full stop gained nothing on the treebanks.
 */
export function markSentences(
  starts: Uint8Array,
  window: Window,
  scores: WordScores,
  borders: ArrayLike<number>,
  floor: number,
): void {
  starts[window.first] = 1;
  for (let word = window.first + 1; word < window.after; word++) {
    const score = scores.data[scores.offset + (word - window.first) * scores.stride] as number;
    if (borders[word] || score > floor) starts[word] = 1;
  }
}
