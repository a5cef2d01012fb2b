/** Marks that are not seen: where a word may be parted, which way it runs, what holds two signs together. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text as it is seen. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");

/** The offsets (UTF-16 code units) of what is seen of a text; null where all of it is. */
export function offsetsSeen(text: string): readonly number[] | null {
  const offsets: number[] = [];
  let from = 0;
  for (const { index } of text.matchAll(UNSEEN)) {
    for (; from < index; from++) offsets.push(from);
    from = index + 1;
  }
  if (from === 0) return null;
  for (; from < text.length; from++) offsets.push(from);
  return offsets;
}
