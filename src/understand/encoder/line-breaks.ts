/** How the lines of a text are set. */
export interface LineShape {
  /** Characters of the longest line, 0 where the text is not wrapped by hand. */
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 110;

/**
 * Finds texts wrapped at a fixed width (agency copy, plain-text mail): of the lines that a single line break ends,
 * most are nearly as long as the longest, and none is longer than a page is wide.
 */
export function lineShape(text: string): LineShape {
  const lengths: number[] = [];
  let longest = 0;
  for (const block of text.split(/\n[^\S\n]*\n/u)) {
    const lines = block.split("\n").map((line) => line.trimEnd().length);
    for (const length of lines) longest = Math.max(longest, length);
    lengths.push(...lines.slice(0, -1));
  }
  if (lengths.length < 3 || longest < NARROWEST || longest > WIDEST) return { width: 0 };
  const full = lengths.filter((length) => length > longest * 0.75).length;
  return { width: full >= lengths.length * 0.6 ? longest : 0 };
}

/**
 * Whether the line break between two words (`before` the end of the first, `start` of the second) only wraps a line:
 * no blank line, and in a wrapped text the next word would not have fitted, or a sentence plainly goes on.
 */
export function isLineBreakSoft(text: string, before: number, start: number, shape: LineShape): boolean {
  const gap = text.slice(before, start);
  if (gap.indexOf("\n") !== gap.lastIndexOf("\n")) return false;
  const lineStart = text.lastIndexOf("\n", before - 1) + 1;
  const length = before - lineStart;
  if (shape.width > 0) {
    const next = text.slice(start, start + shape.width).search(/\s/u);
    if (length + 1 + (next < 0 ? shape.width : next) > shape.width) return true;
  }
  const goesOn = /^\p{Ll}/u.test(text.slice(start, start + 2));
  return goesOn && length >= NARROWEST && !/[.?!:;"”’)\]]/u.test(text.charAt(before - 1));
}
