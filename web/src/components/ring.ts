export interface Seat {
  readonly x: number;
  readonly y: number;
  /** Where a name stands from it. */
  readonly side: "start" | "end" | "middle";
}

/** Places for some on an oval around the middle, beginning at the top, in the order of a clock. */
export function ring(
  count: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Seat[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: width / 2 + across * (width / 2),
      y: height / 2 + down * (height / 2),
      side: across > 0.25 ? "start" : across < -0.25 ? "end" : "middle",
    };
  });
}

/** A line from one point to another that ends some way before each. */
export function shortened(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  [before, after]: readonly [number, number],
) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return { x1: from.x + dx * before, y1: from.y + dy * before, x2: to.x - dx * after, y2: to.y - dy * after };
}
