/** No headline is longer than this, in characters. */
const LONGEST = 200;

/** Whether a text's first paragraph reads as its headline: short, and no sentence that a full stop ends. */
export function isHeaded(first: string): boolean {
  const words = first.trim();
  return words.length > 0 && words.length <= LONGEST && !/\.["”’)]*$/.test(words);
}
