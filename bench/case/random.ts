/** Numbers that look random and follow from the seeds alone. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** A rank below `count`: the first ones far more often than the last (Zipf's law with this exponent). */
  rank(count: number, exponent?: number): number;
}

export function randomOf(...seeds: readonly (string | number)[]): Random {
  let state = hashOf(seeds.join("\n"));
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError("There is nothing to pick from.");
      return one;
    },
    rank: (count, exponent = 1) => {
      const share = next();
      const value =
        exponent === 1
          ? (count + 1) ** share
          : (1 + share * ((count + 1) ** (1 - exponent) - 1)) ** (1 / (1 - exponent));
      return Math.min(count - 1, Math.floor(value) - 1);
    },
  };
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
