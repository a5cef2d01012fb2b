import type { Draft } from "../../draft.ts";

/** The town of a dateline, without the country behind its comma. */
export function datelinePlace({ dateline }: Draft["frame"]): { words: string; start: number; end: number } | null {
  const words = dateline?.place?.split(/[,/]/)[0]?.trim();
  if (!dateline || !words) return null;
  const at = dateline.span.text.indexOf(words);
  return at < 0 ? null : { words, start: dateline.span.start + at, end: dateline.span.start + at + words.length };
}
