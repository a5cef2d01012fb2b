import { expect, test } from "vitest";
import { ring, shortened } from "./ring.ts";

test("the first sits at the top, names stand outside", () => {
  const [top, right, bottom, left] = ring(4, { width: 200, height: 100 });
  expect([top?.x, top?.y, top?.side]).toEqual([100, 0, "middle"]);
  expect([right?.x, right?.side, left?.side]).toEqual([200, "start", "end"]);
  expect(bottom?.y).toBeCloseTo(100);
  expect(ring(0, { width: 1, height: 1 })).toEqual([]);
});

test("a line leaves room at both ends", () => {
  expect(shortened({ x: 0, y: 0 }, { x: 10, y: 0 }, [2, 3])).toEqual({ x1: 2, y1: 0, x2: 7, y2: 0 });
  expect(shortened({ x: 1, y: 1 }, { x: 1, y: 1 }, [2, 3]).x1).toBe(1);
});
