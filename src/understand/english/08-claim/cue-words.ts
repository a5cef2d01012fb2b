import type { Draft } from "../../draft.ts";

const known = new WeakMap<object, ReadonlySet<number>>();

/** Whether a word says that somebody says something: its day and place are the saying's. */
export function isCue(word: number, { attributions }: Pick<Draft, "attributions">): boolean {
  let cues = known.get(attributions);
  if (!cues) {
    const found = new Set<number>();
    for (const { cueWords } of attributions)
      for (const { first, after } of cueWords) for (let at = first; at < after; at++) found.add(at);
    known.set(attributions, found);
    cues = found;
  }
  return cues.has(word);
}
