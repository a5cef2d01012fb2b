/** One sign that a comparison found; `event-weights.tsv` says what it weighs and how it is told. */
export interface Sign {
  readonly name: string;
  /** How strongly it holds, 0 to 1 or a small number. */
  readonly value: number;
  /** The words that stand for {a} and {b} in its sentence. */
  readonly a: SignWords;
  readonly b: SignWords;
}

/** Words, or what puts them together: few of the signs of a case are ever told. */
export type SignWords = string | (() => string);

export const sign = (name: string, value: number, a: SignWords = "", b: SignWords = a): Sign => ({ name, value, a, b });

export const wordsFor = (words: SignWords): string => (typeof words === "string" ? words : words());
