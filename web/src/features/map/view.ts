/** How the world is seen: a point of the drawing of the whole world stands at itself times `k`, moved by `x` and `y`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the whole world to a town and what is around it. */
const [LEAST, MOST] = [0.35, 400];

/** Nearer or further by a factor, so that one point stays where it is. */
export function zoomed({ x, y, k }: View, factor: number, [px, py]: readonly [number, number]): View {
  const next = Math.min(MOST, Math.max(LEAST, k * factor));
  const by = next / k;
  return { x: px - (px - x) * by, y: py - (py - y) * by, k: next };
}

export const moved = ({ x, y, k }: View, dx: number, dy: number): View => ({ x: x + dx, y: y + dy, k });

/** Sees a part of the drawing whole, no nearer than is said. */
export function fitting(
  [[left, top], [right, bottom]]: readonly [readonly [number, number], readonly [number, number]],
  { width, height }: Size,
  nearest = 24,
): View {
  const k = Math.max(
    LEAST,
    Math.min(nearest, (width * 0.86) / Math.max(right - left, 1e-6), (height * 0.86) / Math.max(bottom - top, 1e-6)),
  );
  return { x: width / 2 - ((left + right) / 2) * k, y: height / 2 - ((top + bottom) / 2) * k, k };
}
