import type { Line } from "./page-lines.ts";

/** The share of a page's height, above and below, in which running heads and page numbers stand. */
const EDGE = 0.12;
/** A line on so many of the pages is no page's own. */
const SHARE = 0.5;

const NUMBER = /^\W*(?:page|p\.|seite|página)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|von|de|sur|-)\s*\d{1,4})?\W*$/i;

/** The pages without the lines that come again on them and without their numbers. */
export function withoutRunningHeads(
  pages: readonly (readonly Line[])[],
  heights: readonly number[],
): readonly (readonly Line[])[] {
  const atEdge = (line: Line, page: number) => {
    const height = heights[page] ?? 0;
    return line.y > height * (1 - EDGE) || line.y < height * EDGE;
  };
  const counts = new Map<string, number>();
  for (const [page, lines] of pages.entries())
    for (const key of new Set(lines.filter((line) => atEdge(line, page)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const again = (line: Line) => pages.length > 1 && (counts.get(keyOf(line)) ?? 0) >= Math.max(2, SHARE * pages.length);
  // left and right pages may have heads of their own
  const often = (line: Line) => pages.length > 4 && (counts.get(keyOf(line)) ?? 0) >= 0.3 * pages.length;
  return pages.map((lines, page) =>
    lines.filter((line) => !atEdge(line, page) || !(again(line) || often(line) || NUMBER.test(line.text))),
  );
}

/** A head with other numbers is the same head. */
const keyOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
