import { expect, test } from "vitest";
import { wholeWords } from "./selected-span.ts";

const TEXT = "The army's spokesman denied it, twice.";

test.each([
  ["within words", 5, 13, "army's spokesman"],
  ["from behind", 13, 5, "army's spokesman"],
  ["space around", 3, 11, "army's"],
  ["up to a sign", 28, 30, "it"],
  ["a sign that was chosen", 28, 31, "it,"],
  ["beyond the end", 32, 90, "twice."],
  ["nothing but space", 3, 4, null],
  ["nothing", 7, 7, null],
] as const)("%s", (_, from, to, words) => {
  const found = wholeWords(TEXT, from, to);
  expect(found && TEXT.slice(found.start, found.end)).toBe(words);
  expect(found?.text ?? null).toBe(words);
});
