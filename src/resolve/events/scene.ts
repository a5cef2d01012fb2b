import type { Reading } from "../../model/reading.ts";
import { headOf } from "./parties-of.ts";
import { isPlain } from "./plain-words.ts";

const MOST_NAMES = 8;
const MOST_WORDS = 6;
/** Marks of the two sorts of signs in a scene. */
export const NAME_SIGN = "n:";
export const WORD_SIGN = "w:";

/** Whom and what a report is about: the names that it mentions most, and the words for what happens in it; sorted. */
export function sceneOf({ mentions, entities, predicates }: Reading): readonly string[] {
  const uses = new Map<string, number>();
  const named = new Set<string>();
  for (const { entity, form } of mentions) {
    uses.set(entity, (uses.get(entity) ?? 0) + 1);
    if (form === "name") named.add(entity);
  }
  const names = entities
    .filter(({ id, kind }) => named.has(id) && kind !== "nationality")
    .map(({ id, name }) => [`${NAME_SIGN}${headOf(name)}`, uses.get(id) ?? 0] as const);
  const words = predicates
    .filter(({ lemma }) => !isPlain(lemma, "function") && !isPlain(lemma, "light") && !isPlain(lemma, "speech"))
    .map(({ lemma, roleset }) => [`${WORD_SIGN}${roleset?.split(".")[0] ?? lemma}`, 1] as const);
  return [...most(names, MOST_NAMES), ...most(words, MOST_WORDS)].sort();
}

/** The signs that come most often, those of equal number in the order of the alphabet. */
function most(signs: readonly (readonly [string, number])[], limit: number): readonly string[] {
  const sums = new Map<string, number>();
  for (const [sign, count] of signs) sums.set(sign, (sums.get(sign) ?? 0) + count);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([sign]) => sign);
}
