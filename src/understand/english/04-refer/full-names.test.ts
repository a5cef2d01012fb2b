import { expect, test } from "vitest";
import { areRivals, fullNameOf } from "./full-names.ts";

test.each([
  ["daniel ruiz", ["daniel", "ruiz"]],
  ["ruiz", null],
  ["al bashir", null],
  ["general haftar", null],
  ["abu bakr al baghdadi", null],
  ["omar al bashir", ["omar", "bashir"]],
])("%s", (key, name) => {
  expect(fullNameOf(key)).toEqual(name);
});

test.each([
  ["daniel ruiz", "marco ruiz", true],
  // one name with more of it
  ["daniel ruiz", "daniel felipe ruiz", false],
  ["felipe ruiz", "daniel felipe ruiz", false],
  // the same name otherwise written
  ["robert ruiz", "bob ruiz", false],
  ["r ruiz", "robert ruiz", false],
  ["moammar qadhafi", "muammar qadhafi", false],
  // nothing in common that could mislead
  ["daniel ruiz", "marco vale", false],
])("%s and %s", (one, other, rivals) => {
  expect(areRivals(new Set([one]), new Set([other]))).toBe(rivals);
});

test("of several names one that fits is enough, and no name says nothing", () => {
  expect(areRivals(new Set(["daniel ruiz", "danny vale"]), new Set(["marco ruiz", "daniel ruiz"]))).toBe(false);
  expect(areRivals(new Set(), new Set(["marco ruiz"]))).toBe(false);
});
