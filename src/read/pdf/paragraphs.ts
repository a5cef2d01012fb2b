import type { Line } from "./page-lines.ts";

/** A paragraph with the pages on which its words stand. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  /** Where the words of each page begin in the text. */
  readonly pages: readonly { readonly page: number; readonly start: number }[];
}

/** Lines further apart than so many usual distances, or indented by so many letters, begin a paragraph. */
const APART = 1.35;
const INDENT = 0.9;
/** Letters so much larger or smaller are another kind of text. */
const OTHER_SIZE = 1.12;
/** A last line shorter than so much of its column ends a paragraph, where it ends a sentence. */
const SHORT = 0.85;

/** A hyphen at a line's end: typed, as Unicode has it, or one that shows only there. */
const HYPHEN = /[-\u2010\u00ad]$/;
/** Shorter stretches are headings, which end without a mark. */
const LONG = 40;
const ENDS = /[.!?:…]["”’»)\]]*\d{0,3}$/;
const BULLET = /^(?:[•▪◦‣·–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;

/** Lines in reading order, column by column, as paragraphs: hyphens at their ends undone, goes on over columns and pages. */
export function paragraphsOf(columns: readonly (readonly Line[])[]): readonly PdfParagraph[] {
  const found: { text: string; size: number; pages: { page: number; start: number }[] }[] = [];
  let before: Line | null = null;
  for (const column of columns) {
    const left = median(column.map(({ x }) => x));
    const right = Math.max(...column.map(({ x, width }) => x + width));
    const step = usualStep(column);
    for (const [at, line] of column.entries()) {
      const last = found.at(-1);
      const above = at > 0 ? (column[at - 1] ?? null) : null;
      const starts = above
        ? begins(line, above, { left, right, step })
        : !last || !before || !goesOn(last.text, line, before);
      if (!last || starts) found.push({ text: line.text, size: line.size, pages: [{ page: line.page, start: 0 }] });
      else {
        const joined = join(last.text, line.text);
        if (last.pages.at(-1)?.page !== line.page)
          last.pages.push({ page: line.page, start: joined.length - line.text.length });
        last.text = joined;
      }
      before = line;
    }
  }
  return found;
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly step: number;
}

function begins(line: Line, above: Line, { left, right, step }: Column): boolean {
  if (BULLET.test(line.text)) return true;
  if (otherSize(line, above)) return true;
  if (above.y - line.y > APART * Math.max(step, 1.15 * line.size)) return true;
  const indented = line.x - left > INDENT * line.size && Math.abs(above.x - left) < INDENT * line.size;
  if (indented && !HYPHEN.test(above.text) && !BULLET.test(above.text)) return true;
  const short = above.x + above.width < left + SHORT * (right - left);
  return short && ENDS.test(above.text) && /^["“‘'«(]?[\p{Lu}\p{N}]/u.test(line.text);
}

const otherSize = (one: Line, other: Line): boolean =>
  Math.max(one.size, other.size) / Math.max(0.1, Math.min(one.size, other.size)) > OTHER_SIZE;

/** Whether a paragraph that a column or page cut goes on in the next one. */
function goesOn(text: string, line: Line, before: Line): boolean {
  if (otherSize(line, before) || BULLET.test(line.text)) return false;
  if (HYPHEN.test(text)) return true;
  if (ENDS.test(text)) return false;
  const below = before.page === line.page ? before.y - line.y : 0;
  const nextLine = below > 0 && below <= 1.5 * line.size && Math.abs(before.x - line.x) < 2 * line.size;
  return text.length > LONG || nextLine;
}

/** "negoti-" and "ations" are one word; "al-" and "Shabaab", "mid-" and "2024" are not. */
function join(text: string, line: string): string {
  if (/\p{Ll}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line)) return `${text.slice(0, -1)}${line}`;
  return /[\p{L}\p{N}][-–—/]$/u.test(text) ? `${text}${line}` : `${text} ${line}`;
}

function usualStep(column: readonly Line[]): number {
  const steps = column
    .slice(1)
    .map((line, at) => (column[at]?.y ?? 0) - line.y)
    .filter((step) => step > 0.5);
  return steps.length > 0 ? median(steps) : (column[0]?.size ?? 10) * 1.2;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
