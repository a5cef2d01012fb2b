import { expect, test } from "vitest";
import { circle, type Position } from "./circle.ts";

/** Kilometres between two points on the globe. */
function apart([a, b]: Position, [c, d]: Position): number {
  const [x, y, z] = [b, d, c - a].map((angle) => (angle * Math.PI) / 180) as [number, number, number];
  const half = Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(z / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

/** Twice the area, positive where the ring turns counterclockwise. */
const turning = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);

test.each<[string, Position, number]>([
  ["a town in the Sahel", [14.34, 13.1], 11],
  ["a province far north", [25.7, 66.5], 150],
  ["a village on the equator", [29.2, 0], 2],
])("%s: every corner lies as far from the middle as it should", (_, middle, radius) => {
  const [ring = [], ...more] = circle(middle, radius);
  expect(more).toEqual([]);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(turning(ring)).toBeGreaterThan(0);
  for (const corner of ring) expect(Math.abs(apart(middle, corner) - radius)).toBeLessThan(0.01);
});

test.each<[string, Position, number]>([
  ["west of the line of change of date", [179.2, -17.8], 200],
  ["east of it", [-179.5, 66], 120],
])("a circle that reaches over the line from %s is cut in two", (_, middle, radius) => {
  const rings = circle(middle, radius);
  expect(rings).toHaveLength(2);
  const sides = rings.map((ring) => {
    expect(ring[0]).toEqual(ring.at(-1));
    expect(turning(ring)).toBeGreaterThan(0);
    for (const [x] of ring) expect(Math.abs(x)).toBeLessThanOrEqual(180);
    return Math.sign(ring.reduce((sum, [x]) => sum + x, 0));
  });
  expect(sides.toSorted()).toEqual([-1, 1]);
});
