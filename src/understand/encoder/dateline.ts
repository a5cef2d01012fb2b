const DASH = "(?:—|–|--|-)\\s+";
const MORE = "(?:[,/]\\s?[^\\n()—–]{1,30}){0,2}";
const AGENCY = "\\s?\\([^()\\n]{2,30}\\)\\s?";
/** "KHARTOUM, May 5 (AFP) — ", "GOMA - ": a place in capitals, or a place with the agency behind it. */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{Lu}\\p{M}’'. -]{2,30}${MORE}(?:${AGENCY}|\\s)|\\p{Lu}[\\p{L}\\p{M}’'. -]{2,30}${MORE}${AGENCY})${DASH}`,
  "u",
);

/**
 * Where the story begins behind the dateline of a paragraph that starts at `start`; `start` itself where there is none.
 * A dateline is no part of the sentence behind it: its place would be read as a doer.
 */
export function afterDateline(text: string, start: number): number {
  const found = text.slice(start, start + 140).match(DATELINE);
  return start + (found?.[0].length ?? 0);
}
