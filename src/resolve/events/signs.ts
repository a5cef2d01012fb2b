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

/**
 * The names of signs with words behind them, each put together once: a case compares more than a hundred pairs for each
 * report, and a text that was just joined is slow to look up.
 */
export function ending(words: string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const there = known.get(name) ?? name + words;
    known.set(name, there);
    return there;
  };
}
