import type { DraftMention } from "../../../draft.ts";
import { firstByKey, onceFor } from "../../../tables.ts";

/** The mention whose words, or whose whole phrase, begin at a word. */
export const beginningAt = firstByKey(({ words }: DraftMention) => words.first);
export const phraseBeginningAt = firstByKey(({ phraseWords }: DraftMention) => phraseWords.first);

/** The mention that a word heads whose phrase ends before another word. */
export const phraseEndingBefore = firstByKey(({ phraseWords }: DraftMention) => phraseWords.after);

/** The first description whose noun is a word: "army" of "the army". */
export const describedAs = firstByKey(({ form, span }: DraftMention) =>
  form === "description" ? (span.text.split(/\s/).at(-1) ?? "").toLowerCase() : "",
);

/** Mentions by what they stand for, in text order. */
const byEntity = onceFor((mentions: readonly DraftMention[]) => {
  const table = new Map<string, { readonly named: DraftMention[]; readonly all: DraftMention[] }>();
  for (const mention of mentions) {
    const own = table.get(mention.entity) ?? { named: [], all: [] };
    own.all.push(mention);
    if (mention.form === "name") own.named.push(mention);
    table.set(mention.entity, own);
  }
  return table;
});

/** The mention of an entity nearest to a character. */
export function nearestOf(entity: string, start: number, mentions: readonly DraftMention[]): DraftMention | undefined {
  return nearest(byEntity(mentions).get(entity)?.all ?? [], start);
}

/** The same, by name where the text names it. */
export function nearestNameOf(
  entity: string,
  start: number,
  mentions: readonly DraftMention[],
): DraftMention | undefined {
  return nearest(byEntity(mentions).get(entity)?.named ?? [], start) ?? nearestOf(entity, start, mentions);
}

function nearest(list: readonly DraftMention[], start: number): DraftMention | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [list[low - 1], list[low]];
  if (!before || !behind) return before ?? behind;
  return start - before.span.start <= behind.span.start - start ? before : behind;
}
