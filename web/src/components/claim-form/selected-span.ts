/** Words of the report's text by half-open offsets in UTF-16 code units. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LETTER = /[\p{L}\p{N}]/u;

/** A stretch that somebody chose, grown to whole words and without the space around it; null where no word is in it. */
export function wholeWords(text: string, from: number, to: number): Words | null {
  let [start, end] = [Math.max(0, Math.min(from, to)), Math.min(text.length, Math.max(from, to))];
  const isLetter = (at: number) => LETTER.test(text[at] ?? "");
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (start === end) return null;
  while (start > 0 && isLetter(start) && isLetter(start - 1)) start--;
  while (end < text.length && isLetter(end) && isLetter(end - 1)) end++;
  return { start, end, text: text.slice(start, end) };
}
