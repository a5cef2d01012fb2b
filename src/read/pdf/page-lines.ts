/** A run of words on a page, as the PDF places it. Points, from the lower left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its letters. */
  readonly size: number;
}

/** Runs that stand beside each other without a gap of a column's. */
export interface Line extends Run {
  readonly page: number;
}

/** A gap wider than so many letter sizes parts two columns, or two cells. */
const GAP = 1.6;
/** A blank is written where runs stand further apart than this. */
const BLANK = 0.18;
/** Runs so near in height are one line: superscripts, other fonts. */
const SAME_LINE = 0.45;

/** The lines of a page, in no order yet; the words of two columns that stand on one height are two lines. */
export function linesOf(runs: readonly Run[], page: number): readonly Line[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) <= SAME_LINE * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) =>
    split(
      row.toSorted((a, b) => a.x - b.x),
      page,
    ),
  );
}

function split(row: readonly Run[], page: number): readonly Line[] {
  const lines: Line[] = [];
  for (const run of row) {
    const last = lines.at(-1);
    const gap = last ? run.x - (last.x + last.width) : 0;
    const size = last ? Math.max(last.size, run.size) : run.size;
    if (!last || gap > GAP * size) lines.push({ ...run, page });
    else {
      const blank = gap > BLANK * size && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? " " : "";
      const text = `${last.text}${blank}${run.text}`;
      lines[lines.length - 1] = { ...last, text, width: Math.max(last.width, run.x + run.width - last.x), size };
    }
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}
