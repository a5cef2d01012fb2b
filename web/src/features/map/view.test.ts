import { expect, test } from "vitest";
import { fitting, zoomed } from "./view.ts";

test.each([
  [2, [0, 0]],
  [0.5, [100, 40]],
  [3, [-20, 7]],
] as const)("a point stays where it is when the view is zoomed by %f around it", (factor, point) => {
  const before = { x: 12, y: -5, k: 2 };
  const after = zoomed(before, factor, point);
  const under = (view: typeof before) => [(point[0] - view.x) / view.k, (point[1] - view.y) / view.k];
  expect(after.k).toBeCloseTo(2 * factor);
  for (const [at, value] of under(after).entries()) expect(value).toBeCloseTo(under(before)[at] ?? Number.NaN);
});

test("nobody gets lost: the view comes no nearer and goes no further than it may", () => {
  expect(zoomed({ x: 0, y: 0, k: 300 }, 1000, [0, 0]).k).toBe(400);
  expect(zoomed({ x: 0, y: 0, k: 1 }, 0.001, [0, 0]).k).toBe(0.35);
});

test("a part of the drawing is fitted into the middle", () => {
  const size = { width: 200, height: 100 };
  const { x, y, k } = fitting(
    [
      [10, 10],
      [30, 20],
    ],
    size,
  );
  expect(20 * k + x).toBeCloseTo(100);
  expect(15 * k + y).toBeCloseTo(50);
  expect(20 * k).toBeLessThan(200);
  expect(
    fitting(
      [
        [10, 10],
        [10, 10],
      ],
      size,
    ).k,
  ).toBe(24);
});
