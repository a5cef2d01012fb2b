const LETTER = /\p{L}/gu;
const NUMBER = /\p{N}/u;
const UPPER = /\p{Lu}/gu;
const UPPER_FIRST = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** How a word is cased, as `training/textrules.py` has it. */
export type Casing = "lower" | "title" | "upper" | "letter" | "mixed" | "digits" | "alnum" | "punct" | "other";

/** Casing class of a word. */
export function casing(word: string): Casing {
  const letters = word.match(LETTER);
  if (NUMBER.test(word)) return letters ? "alnum" : "digits";
  if (!letters) return "punct";
  const upper = word.match(UPPER)?.length ?? 0;
  if (upper === 0) return LOWER.test(word) ? "lower" : "other";
  if (upper === letters.length) return upper === 1 ? "letter" : "upper";
  return upper === 1 && UPPER_FIRST.test(letters[0]) ? "title" : "mixed";
}
