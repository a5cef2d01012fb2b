import type { Word } from "./analysis.ts";

/** Whether the word is a hyphen that touches the words on both sides: that of "re-elect", and no dash between words. */
export function isHyphen(at: number, words: readonly Word[]): boolean {
  const [before, mark, behind] = [words[at - 1], words[at], words[at + 1]];
  return mark?.text === "-" && before?.end === mark.start && behind?.start === mark.end;
}
