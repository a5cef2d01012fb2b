import type { Stretch } from "./in-capitals.ts";

/** The blank behind a colon or behind a dash between blanks; "No: 214" is one. */
const BEHIND_MARK = /(?<=\S:|\s[-–—])(?<!\bNo:) (?=\S)/gu;

/**
 * A text as the language model looks at it: the parts of a headline ("Mali: army kills twelve", "Three shot in Lagos:
 * police") are set on lines of their own, for it knows sentences and would hang the one part on the other. All words
 * stay where they are.
 */
export function withPartedHeadlines(text: string, headlines: readonly Stretch[]): string {
  let parted = "";
  let at = 0;
  for (const { start, end } of headlines) {
    parted += text.slice(at, start) + text.slice(start, end).replace(BEHIND_MARK, "\n");
    at = end;
  }
  return parted + text.slice(at);
}
