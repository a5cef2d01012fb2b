/** What wants to be written at a place of the map, in pixels. */
export interface Writing {
  readonly x: number;
  readonly y: number;
  /** Of the circle that is drawn there; 0 where an area is drawn by itself. */
  readonly radius: number;
  readonly count: string;
  /** How far below the middle the number stands: within the circle, or above it. */
  readonly countAt: number;
  readonly name: string;
  readonly nameAt: number;
}

/** What of it can be read: it covers nothing else that is drawn or written. */
export interface Legible<Of extends Writing> {
  readonly of: Of;
  readonly count: boolean;
  readonly name: boolean;
}

/** A word on the map: its middle, at the line on which it stands. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** About the width of a letter and the height above and below the line, in pixels. */
const LETTER = 6;
const ABOVE = 10;
const BELOW = 3;

/**
 * Which numbers and names are written: the first come first, all numbers before all names, and none over a circle other
 * than its own, over what is written already or over an edge of the map. A number within its circle always is.
 * None is moved, as on a small map: what gives way is there when one comes nearer.
 */
export function legible<Of extends Writing>(all: readonly Of[], width: number): readonly Legible<Of>[] {
  const written: Word[] = [];
  const write = (one: Of, word: Word) => {
    const free =
      isWhole(word, width) &&
      all.every((other) => other === one || !coversCircle(word, other)) &&
      isFree(word, written);
    if (free) written.push(word);
    return free;
  };
  const counts = all.map((one) => within(one) || write(one, countOf(one)));
  return all.map((one, at) => ({
    of: one,
    count: counts[at] ?? false,
    name: write(one, nameOf(one)),
  }));
}

/** Which of further words, of countries say, stand clear of all circles and of whatever is written. */
export function clearOf<Further extends Word>(
  further: readonly Further[],
  marks: readonly Legible<Writing>[],
  width: number,
): readonly Further[] {
  const written = marks.flatMap(({ of, count, name }) => [
    ...(count ? [countOf(of)] : []),
    ...(name ? [nameOf(of)] : []),
  ]);
  const names = new Set(marks.filter(({ name }) => name).map(({ of }) => of.name));
  return further.filter(
    (word) =>
      !names.has(word.text) &&
      isWhole(word, width) &&
      isFree(word, written) &&
      marks.every(({ of }) => !coversCircle(word, of)),
  );
}

const within = ({ radius, countAt }: Writing) => radius > Math.abs(countAt);
const countOf = ({ x, y, count, countAt }: Writing): Word => ({ text: count, x, y: y + countAt });
const nameOf = ({ x, y, name, nameAt }: Writing): Word => ({ text: name, x, y: y + nameAt });

const isWhole = ({ text, x }: Word, width: number) => Math.min(x, width - x) >= (text.length * LETTER) / 2;
const isFree = (word: Word, written: readonly Word[]) => written.every((other) => !cover(word, other));

function cover(a: Word, b: Word): boolean {
  const apart = ((a.text.length + b.text.length) * LETTER) / 2;
  return Math.abs(a.x - b.x) < apart && Math.abs(a.y - b.y) < ABOVE + BELOW;
}

function coversCircle({ text, x, y }: Word, circle: Writing): boolean {
  const half = (text.length * LETTER) / 2;
  const across = Math.max(0, Math.abs(circle.x - x) - half);
  const down = Math.max(0, y - ABOVE - circle.y, circle.y - y - BELOW);
  return Math.hypot(across, down) < circle.radius;
}
