import { expect, test } from "vitest";
import { weightWords } from "./weight-words.ts";

test.each([
  [4.2, "strongly for"],
  [1, "clearly for"],
  [0.3, "weakly for"],
  [0, "says nothing"],
  [-0.9, "weakly against"],
  [-2, "clearly against"],
  [-3, "strongly against"],
])("%d is %s", (adds, words) => {
  expect(weightWords(adds)).toBe(words);
});
