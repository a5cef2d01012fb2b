import { dayWords } from "../../../../tell/dates-words.ts";
import { onOneLine } from "../../../../tell/on-one-line.ts";
import type { PageOptions } from "../../page/layout.ts";
import { wrap } from "../../page/wrap.ts";

/** A line that may be longer than the page, its later lines set in. */
export function item(words: string, { width }: Pick<PageOptions, "width">, indent = "  "): readonly string[] {
  const [first = "", ...rest] = wrap(onOneLine(words), width - indent.length - 2);
  return [`${indent}${first}`, ...rest.map((line) => `${indent}  ${line}`)];
}

/** A heading with what stands under it; nothing where there is nothing. */
export function part(
  heading: string,
  lines: readonly string[],
  { paint }: Pick<PageOptions, "paint">,
): readonly string[] {
  return lines.length > 0 ? ["", paint(heading.toUpperCase(), "bold"), "", ...lines] : [];
}

/** A page with one blank line at most between two lines, and none at either end. */
export const oneBlank = (page: string): string => page.replace(/\n{3,}/g, "\n\n").replace(/^\n+|\n+$/g, "");

/** "3 May 2024", "between 3 and 5 May 2024" as far as known; "day unknown". */
export function daysWords(start: string | null, end: string | null): string {
  if (start && end && start !== end) return `${dayWords(start)} to ${dayWords(end)}`;
  const day = start ?? end;
  if (!day) return "day unknown";
  return start ? dayWords(day) : `by ${dayWords(day)}`;
}

export const many = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : several}`;
