import type { Analysis, WordRange } from "./analysis.ts";

const known = new WeakMap<object, ReadonlyMap<number, readonly unknown[]>>();

/** Of dates or places those whose words stand in the sentence of a word; sorted by sentence once for each list. */
export function inSentence<T extends { readonly words: WordRange }>(
  items: readonly T[],
  word: number,
  { words }: Pick<Analysis, "words">,
): readonly T[] {
  let sorted = known.get(items);
  if (!sorted) {
    const map = new Map<number, T[]>();
    for (const item of items) {
      if (item.words.after === 0) continue;
      const sentence = words[item.words.first]?.sentence ?? -1;
      const list = map.get(sentence);
      if (list) list.push(item);
      else map.set(sentence, [item]);
    }
    known.set(items, map);
    sorted = map;
  }
  return (sorted.get(words[word]?.sentence ?? -1) ?? []) as readonly T[];
}
