import type { Mark } from "../model/mark.ts";

/** A paragraph of a text that is put together, with what the document tells of it; null for the running text. */
export interface Paragraph {
  readonly text: string;
  readonly kind: Mark["kind"] | null;
}

/** Paragraphs as one text with blank lines between them, and the marks of those that are told of. */
export function markedText(paragraphs: readonly Paragraph[]): {
  readonly text: string;
  readonly marks: readonly Mark[];
} {
  const marks: Mark[] = [];
  let text = "";
  for (const { text: words, kind } of paragraphs) {
    if (text) text += "\n\n";
    if (kind) marks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, marks };
}
