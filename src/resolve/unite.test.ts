import { expect, test } from "vitest";
import { unite } from "./unite.ts";

test.each([
  ["no pairs", ["b", "a"], [], { a: "a", b: "b" }],
  [
    "a chain",
    ["d", "c", "b", "a"],
    [
      ["d", "c"],
      ["b", "a"],
      ["c", "b"],
    ],
    { a: "a", b: "a", c: "a", d: "a" },
  ],
  [
    "two groups",
    ["a", "b", "c", "d"],
    [
      ["a", "c"],
      ["d", "b"],
    ],
    { a: "a", b: "b", c: "a", d: "b" },
  ],
] as const)("%s", (_, ids, pairs, expected) => {
  expect(Object.fromEntries(unite(ids, pairs))).toEqual(expected);
});
