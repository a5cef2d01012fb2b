import { expect, test } from "vitest";
import { stepsTo, written } from "./scale.ts";

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 5, 10]],
  [46, [0, 20, 40, 60]],
  [113, [0, 50, 100, 150]],
])("a scale to %i", (most, steps) => {
  expect(stepsTo(most)).toEqual(steps);
});

test("labels leave room for each other", () => {
  const every = (bins: number, width: number) =>
    Array.from({ length: bins }, (_, at) => at).filter(written(bins, width)).length;
  expect(every(5, 1000)).toBe(5);
  expect(every(100, 740)).toBe(10);
  expect(every(100, 100)).toBe(2);
});
