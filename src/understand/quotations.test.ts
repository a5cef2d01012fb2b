import { expect, it } from "vitest";
import type { Word } from "./analysis.ts";
import { quotations } from "./quotations.ts";

/** What is quoted in a text, word by word: marks and words are told apart by their letters. */
function quotedIn(text: string): readonly string[] {
  const words = [...text.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map(
    ({ 0: form, index: start }, index) => ({ index, text: form, start, end: start + form.length }) as Word,
  );
  return quotations({ words, text }).map(({ first, after }) =>
    words
      .slice(first, after)
      .map((word) => word.text)
      .join(" "),
  );
}

it.each([
  ["between marks", "He said “no” twice.", ["no"]],
  ["up to the paragraph's end", "He said: “No\n\nShe left.", ["No"]],
  ["which each paragraph opens anew", "He said:\n“One.\n“Two.”\nShe left.", ["One .", "Two ."]],
])("finds what is quoted %s", (_, text, quoted) => expect(quotedIn(text)).toEqual(quoted));
