import type { Analysis, Word, WordRange } from "./analysis.ts";

/** No sentence of a person's is as deep; a list of hundreds of names may be, and its depth must not cost its square. */
const DEEPEST = 100;

/** The dependency trees of a text, for walking. Built once per text. */
export interface Tree {
  readonly words: readonly Word[];
  /** Dependents of a word, in text order. */
  children(word: number): readonly number[];
  /** Dependents with one of the relations; a relation without subtype matches all its subtypes. */
  dependents(word: number, ...relations: string[]): readonly number[];
  /** Words from the leftmost to the rightmost descendant. */
  subtree(word: number): WordRange;
  /** The chain of heads above a word, nearest first, at most a hundred. */
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
  const ranges = subtrees(words, below);

  const children = (word: number): readonly number[] => below[word] ?? [];

  const ancestors = (word: number): readonly number[] => {
    const found: number[] = [];
    let at = words[word]?.head ?? -1;
    while (at >= 0 && found.length < DEEPEST && at !== word) {
      found.push(at);
      at = words[at]?.head ?? -1;
    }
    return found;
  };

  return {
    words,
    children,
    dependents: (word, ...relations) =>
      children(word).filter((child) => relations.some((wanted) => isRelation(words[child]?.relation ?? "", wanted))),
    subtree: (word) => ranges[word] ?? { first: word, after: word + 1 },
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

/** The range of every subtree, each found from those below it. */
function subtrees(words: readonly Word[], below: readonly (readonly number[])[]): readonly WordRange[] {
  const ranges = words.map(({ index }) => ({ first: index, after: index + 1 }));
  const order = words.filter(({ head }) => head < 0).map(({ index }) => index);
  for (let at = 0; at < order.length; at++) order.push(...(below[order[at] ?? -1] ?? []));
  for (const index of order.reverse()) {
    const [own, above] = [ranges[index], ranges[words[index]?.head ?? -1]];
    if (!own || !above) continue;
    above.first = Math.min(above.first, own.first);
    above.after = Math.max(above.after, own.after);
  }
  return ranges;
}
