/** Words of a report made safe for a terminal: on one line, without control characters. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
