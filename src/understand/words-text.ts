import type { WordRange } from "./analysis.ts";
import type { Draft } from "./draft.ts";

/** The words of a range as the text has them. */
export function wordsText({ first, after }: WordRange, { text, analysis }: Pick<Draft, "text" | "analysis">): string {
  return text.slice(analysis.words[first]?.start ?? 0, analysis.words[after - 1]?.end ?? 0);
}
