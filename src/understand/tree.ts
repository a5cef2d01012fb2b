import type { Analysis, Word, WordRange } from "./analysis.ts";

/** The dependency trees of a text, for walking. Built once per text. */
export interface Tree {
  readonly words: readonly Word[];
  /** Dependents of a word, in text order. */
  children(word: number): readonly number[];
  /** Dependents with one of the relations; a relation without subtype matches all its subtypes. */
  dependents(word: number, ...relations: string[]): readonly number[];
  /** Words from the leftmost to the rightmost descendant. */
  subtree(word: number): WordRange;
  /** The chain of heads above a word, nearest first. */
  ancestors(word: number): readonly number[];
  /** Whether `below` is `above` or hangs under it. */
  under(below: number, above: number): boolean;
  /** The word of a range that hangs highest: its syntactic head. */
  headOf(range: WordRange): number;
}

/** Whether a relation is the wanted one or a subtype of it. */
export function isRelation(relation: string, wanted: string): boolean {
  return relation === wanted || relation.startsWith(`${wanted}:`);
}

export function makeTree(analysis: Pick<Analysis, "words">): Tree {
  const { words } = analysis;
  const below: number[][] = words.map(() => []);
  for (const word of words) if (word.head >= 0) below[word.head]?.push(word.index);
  const ranges = new Map<number, WordRange>();

  const children = (word: number): readonly number[] => below[word] ?? [];

  const ancestors = (word: number): readonly number[] => {
    const found: number[] = [];
    let at = words[word]?.head ?? -1;
    while (at >= 0 && found.length <= words.length && !found.includes(at)) {
      found.push(at);
      at = words[at]?.head ?? -1;
    }
    return found;
  };

  const subtree = (word: number): WordRange => {
    const known = ranges.get(word);
    if (known) return known;
    let first = word;
    let after = word + 1;
    const open = [...children(word)];
    const seen = new Set([word]);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      first = Math.min(first, at);
      after = Math.max(after, at + 1);
      open.push(...children(at));
    }
    const range = { first, after };
    ranges.set(word, range);
    return range;
  };

  return {
    words,
    children,
    dependents: (word, ...relations) =>
      children(word).filter((child) => relations.some((wanted) => isRelation(words[child]?.relation ?? "", wanted))),
    subtree,
    ancestors,
    under: (lower, above) => lower === above || ancestors(lower).includes(above),
    headOf: ({ first, after }) => {
      for (let at = first; at < after; at++) {
        const head = words[at]?.head ?? -1;
        if ((head < first || head >= after) && words[at]?.upos !== "PUNCT") return at;
      }
      return first;
    },
  };
}
