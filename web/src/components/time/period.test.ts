import { expect, test } from "vitest";
import { periodOf, placesIn, stretchWords } from "./period.ts";

const months = ["01", "02", "03"].map((month) => ({
  start: `2025-${month}-01`,
  end: `2025-${month}-${{ "01": 31, "02": 28, "03": 31 }[month]}`,
}));

test.each([
  ["2025-02-01", "2025-02-28", [1, 1]],
  ["2025-01-15", "2025-03-02", [0, 2]],
  ["2024-01-01", "2024-12-31", null],
  ["2025-04-01", "2025-04-30", null],
] as const)("from %s to %s", (from, to, places) => {
  expect(placesIn(months, from, to)).toEqual(places);
});

test("a period is drawn forwards or backwards", () => {
  expect(periodOf(months, 2, 1)).toEqual({ start: "2025-02-01", end: "2025-03-31" });
  expect(periodOf(months, 0, 9)).toBeNull();
});

test.each([
  ["month", "Jan 2025"],
  ["day", "1 Jan 2025"],
])("by %s: %s", (unit, words) => {
  expect(stretchWords(months[0] ?? { start: "", end: "" }, unit)).toBe(words);
});
