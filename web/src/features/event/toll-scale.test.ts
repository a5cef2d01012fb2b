import { expect, test } from "vitest";
import { countWords, daysBetween, ticksTo } from "./toll-scale.ts";

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

test.each([
  [12, 12, false, "12"],
  [12, null, true, "at least 12"],
  [null, 40, false, "at most 40"],
  [10, 12, false, "10 to 12"],
  [1200, 1200, true, "about 1,200"],
  [null, null, false, "a number that is not told"],
])("%j to %j is %s", (low, high, approximate, words) => {
  expect(countWords(low, high, approximate)).toBe(words);
});

test("days are counted over a change of month", () => {
  expect(daysBetween("2025-09-29", "2025-10-02")).toBe(3);
});
