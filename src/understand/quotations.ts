import type { Analysis, WordRange } from "./analysis.ts";

const OPENING = new Set(["“", '"', "‘", "«", "„", "``"]);
const CLOSING = new Set(["”", '"', "’", "»", "“", "''"]);

/**
 * Quoted stretches, in words, without their marks. A paragraph's end closes a quotation; where it runs on, the next line opens
 * it again.
 */
export function quotations({ words, text }: Pick<Analysis, "words" | "text">): readonly WordRange[] {
  const found: WordRange[] = [];
  let open: number | null = null;
  for (const word of words) {
    const before = words[word.index - 1];
    if (open !== null && before && /\n\s*\n/.test(text.slice(before.end, word.start))) {
      if (word.index > open) found.push({ first: open, after: word.index });
      open = null;
    }
    const newLine = before !== undefined && text.slice(before.end, word.start).includes("\n");
    if (open !== null && newLine && OPENING.has(word.text)) {
      if (word.index > open) found.push({ first: open, after: word.index });
      open = null;
    }
    if (open === null && OPENING.has(word.text)) open = word.index + 1;
    else if (open !== null && CLOSING.has(word.text) && word.text !== "’") {
      if (word.index > open) found.push({ first: open, after: word.index });
      open = null;
    }
  }
  if (open !== null && open < words.length) found.push({ first: open, after: words.length });
  return found;
}
