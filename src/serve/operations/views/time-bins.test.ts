import { expect, test } from "vitest";
import { binsOf, bounded, startOf, unitFor } from "./time-bins.ts";

test.each([
  ["2025-10-05", "day", "2025-10-05"],
  // a Sunday belongs to the week that began on Monday
  ["2025-10-05", "week", "2025-09-29"],
  ["2025-09-29", "week", "2025-09-29"],
  ["2024-02-29", "month", "2024-02-01"],
  ["2024-02-29", "year", "2024-01-01"],
] as const)("%s lies in the %s of %s", (day, unit, start) => {
  expect(startOf(day, unit)).toBe(start);
});

test.each([
  ["2024-02-27", "2024-03-01", "day", ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01"]],
  ["2025-10-05", "2025-10-06", "week", ["2025-09-29", "2025-10-06"]],
  ["2024-12-31", "2025-01-01", "month", ["2024-12-01", "2025-01-01"]],
  ["2023-06-01", "2023-06-02", "year", ["2023-01-01"]],
] as const)("from %s to %s by %s", (from, to, unit, starts) => {
  expect(binsOf(from, to, unit).map(({ start }) => start)).toEqual(starts);
});

test("stretches follow each other without gaps", () => {
  for (const { start, end } of binsOf("2023-11-20", "2024-03-10", "month"))
    expect([start.slice(8), end.slice(0, 7)]).toEqual(["01", start.slice(0, 7)]);
  expect(binsOf("2024-02-01", "2024-02-01", "month")[0]?.end).toBe("2024-02-29");
});

test.each([
  ["2025-10-01", "2025-12-31", "day"],
  ["2024-01-01", "2025-12-31", "week"],
  ["2019-01-01", "2025-12-31", "month"],
  ["1948-01-01", "2025-12-31", "year"],
])("from %s to %s is best looked at by %s", (from, to, unit) => {
  expect(unitFor(from, to)).toBe(unit);
});

test("a unit of which there would be too many gives way to a larger one", () => {
  expect(bounded("day", "2025-01-01", "2025-12-31")).toBe("day");
  expect(bounded("day", "2020-01-01", "2025-12-31")).toBe("week");
  expect(bounded("day", "1948-01-01", "2025-12-31")).toBe("year");
});
