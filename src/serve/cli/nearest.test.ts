import { expect, test } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

test.each([
  ["", "", 0],
  ["read", "read", 0],
  ["raed", "read", 1],
  ["prety", "pretty", 1],
  ["", "abc", 3],
])("from %j to %j is %i", (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
});

test.each([
  ["prety", "pretty"],
  ["thread", "threads"],
  ["Publihser", "publisher"],
  ["zzzzzz", null],
])("%s is meant as %s", (word, expected) => {
  expect(nearest(word, ["pretty", "threads", "published", "publisher"])).toBe(expected);
});
