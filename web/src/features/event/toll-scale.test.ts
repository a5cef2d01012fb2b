import { expect, test } from "vitest";
import { daysBetween, ticksTo } from "./toll-scale.ts";

test.each([
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [12, [0, 5, 10, 15]],
  [31, [0, 10, 20, 30, 40]],
  [1000, [0, 250, 500, 750, 1000]],
  [0, [0, 1]],
])("an axis to %i has %j", (most, ticks) => {
  expect(ticksTo(most)).toEqual(ticks);
});

test("days are counted over a change of month", () => {
  expect(daysBetween("2025-09-29", "2025-10-02")).toBe(3);
});
