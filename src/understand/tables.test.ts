import { expect, test } from "vitest";
import { coverers, firstByKey, onceFor } from "./tables.ts";

test("a table is made once for each list", () => {
  let made = 0;
  const sizeOf = onceFor((list: readonly string[]) => {
    made++;
    return list.length;
  });
  const list = ["a", "b"];
  expect([sizeOf(list), sizeOf(list), sizeOf(["a"]), made]).toEqual([2, 2, 1, 2]);
});

test("what covers a word comes in the list's order, each once", () => {
  const covering = coverers((ranges: readonly { first: number; after: number }[]) => ranges);
  const outer = [{ first: 0, after: 5 }];
  const pieces = [
    { first: 1, after: 3 },
    { first: 2, after: 4 },
  ];
  const list = [outer, pieces];
  expect([0, 2, 4, 5].map((word) => covering(list, word))).toEqual([[outer], [outer, pieces], [outer], []]);
});

test("the first under a key", () => {
  const byLength = firstByKey((word: string) => word.length);
  const list = ["one", "two", "three"];
  expect([byLength(list, 3), byLength(list, 5), byLength(list, 4)]).toEqual(["one", "three", undefined]);
});
