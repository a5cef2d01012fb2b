import type { Line } from "./page-lines.ts";

/** Fewer lines beside each other are a table's, or a heading's. */
const FEWEST = 3;
/** Shorter lines on average are cells of a table, which are read row by row. */
const SHORTEST = 14;
/** A gutter is at least so wide, in points. */
const GUTTER = 7;
const DEEPEST = 12;

/**
 * The lines of a page in the order in which they are read: down one column, then the next; what runs over all columns
 * stands before or behind them. A recursive cut (Nagy and Seth's XY-cut) that peels a page from above and below.
 */
export function inReadingOrder(lines: readonly Line[], depth = 0): readonly (readonly Line[])[] {
  const ordered = lines.toSorted((a, b) => b.y - a.y || a.x - b.x);
  if (depth > DEEPEST || ordered.length < 2 * FEWEST) return ordered.length > 0 ? [ordered] : [];
  const cut = gutterOf(ordered);
  if (cut !== null) return sides(ordered, cut, depth);
  const from = peel(ordered, 1);
  if (from !== null) return [ordered.slice(0, from), ...inReadingOrder(ordered.slice(from), depth + 1)];
  const until = peel(ordered, -1);
  if (until !== null) return [...inReadingOrder(ordered.slice(0, until), depth + 1), ordered.slice(until)];
  return [ordered];
}

const sides = (lines: readonly Line[], cut: number, depth: number): readonly (readonly Line[])[] => [
  ...inReadingOrder(
    lines.filter((line) => middle(line) < cut),
    depth + 1,
  ),
  ...inReadingOrder(
    lines.filter((line) => middle(line) >= cut),
    depth + 1,
  ),
];

const middle = ({ x, width }: Line): number => x + width / 2;

/** Where a gutter runs down between lines of words; null where none does. */
function gutterOf(lines: readonly Line[]): number | null {
  const byLeft = lines.toSorted((a, b) => a.x - b.x);
  let right = Number.NEGATIVE_INFINITY;
  let best: { at: number; width: number } | null = null;
  for (const [number, line] of byLeft.entries()) {
    const width = line.x - right;
    if (number >= FEWEST && byLeft.length - number >= FEWEST && width >= GUTTER && width > (best?.width ?? 0)) {
      const at = right + width / 2;
      if (isGutter(lines, at)) best = { at, width };
    }
    right = Math.max(right, line.x + line.width);
  }
  return best?.at ?? null;
}

function isGutter(lines: readonly Line[], at: number): boolean {
  const [left, right] = [lines.filter((line) => middle(line) < at), lines.filter((line) => middle(line) >= at)];
  const mean = (some: readonly Line[]) =>
    some.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, some.length);
  const [top, bottom] = [Math.min(high(left), high(right)), Math.max(low(left), low(right))];
  const shorter = Math.min(high(left) - low(left), high(right) - low(right));
  return mean(left) >= SHORTEST && mean(right) >= SHORTEST && top - bottom >= 0.5 * shorter;
}

const high = (lines: readonly Line[]): number => Math.max(...lines.map(({ y }) => y));
const low = (lines: readonly Line[]): number => Math.min(...lines.map(({ y }) => y));

/** How many lines must be taken off above (or how many stay, from below) before a gutter shows; null where none does. */
function peel(lines: readonly Line[], from: 1 | -1): number | null {
  const most = Math.min(Math.floor(lines.length / 2), 60);
  for (let count = 1; count <= most; count++) {
    const at = from === 1 ? count : lines.length - count;
    // a line of one height is taken whole
    if (lines[at - 1]?.y === lines[at]?.y) continue;
    if (gutterOf(from === 1 ? lines.slice(at) : lines.slice(0, at)) !== null) return at;
  }
  return null;
}
