/** A name on a drawing: where it begins or ends, and which of the two. */
export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: boolean;
}

/** About the height of a line and the width of a letter, in the drawing's units. */
const LINE = 12;
const LETTER = 6.5;

/**
 * Labels one below the other where they would cover each other, the first in its place. None is left out: a small map has
 * few, and nobody can come nearer.
 */
export function withoutOverlap(labels: readonly MapLabel[]): readonly MapLabel[] {
  const placed: MapLabel[] = [];
  for (const label of labels) {
    let { y } = label;
    while (placed.some((other) => cover({ ...label, y }, other))) y += LINE;
    placed.push({ ...label, y });
  }
  return placed;
}

/** About how wide a name is. */
const widthOf = (text: string): number => text.length * LETTER;

/** From the middle of a point to its name. */
const BESIDE = 9;

/** Where the name of a point stands: to the right of it, to the left near the right edge, below it where neither has room. */
export function labelAt({ x, y }: { readonly x: number; readonly y: number }, text: string, width: number): MapLabel {
  const [right, left] = [x + BESIDE + widthOf(text) <= width, x - BESIDE >= widthOf(text)];
  const end = left && (!right || x > width * 0.62);
  if (right || left) return { text, x: end ? x - BESIDE : x + BESIDE, y: y + 4, end };
  return { text, x: width - 4, y: y + LINE + 8, end: true };
}

function cover(a: MapLabel, b: MapLabel): boolean {
  const [left, right] = [spanOf(a), spanOf(b)];
  return Math.abs(a.y - b.y) < LINE && left.from < right.to && right.from < left.to;
}

function spanOf({ text, x, end }: MapLabel) {
  const width = widthOf(text);
  return end ? { from: x - width, to: x } : { from: x, to: x + width };
}
