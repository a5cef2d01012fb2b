/** One sign that a comparison found; `event-weights.tsv` says what it weighs and how it is told. */
export interface Sign {
  readonly name: string;
  /** How strongly it holds, 0 to 1 or a small number. */
  readonly value: number;
  /** The words that stand for {a} and {b} in its sentence. */
  readonly a: string;
  readonly b: string;
}

export const sign = (name: string, value: number, a = "", b = a): Sign => ({ name, value, a, b });
