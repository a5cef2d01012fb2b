import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";

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
