import { expect, test } from "vitest";
import { firstWhere } from "./first-where.ts";

test.each([
  [[], 3, 0],
  [[1, 2], 3, 2],
  [[3, 4], 3, 0],
  [[1, 3, 3, 5], 3, 1],
  [[1, 2, 4, 8, 9], 3, 2],
])("of %j the first that is at least %i stands at %i", (list, least, expected) => {
  expect(firstWhere(list as number[], (one) => one >= least)).toBe(expected);
});
