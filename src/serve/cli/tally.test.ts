import { expect, test } from "vitest";
import { progressLine } from "./progress.ts";
import { seenIds } from "./seen-ids.ts";
import { tallyWords } from "./tally.ts";

test.each([
  [{ reports: 51, claims: 1204, refused: 0 }, "51 reports read, 1,204 claims"],
  [{ reports: 1, claims: 1, refused: 2 }, "1 report read, 1 claim; 2 refused"],
  [{ reports: 0, claims: 0, refused: 1 }, "0 reports read, 0 claims; 1 refused"],
])("%j is told as %s", (tally, words) => {
  expect(tallyWords(tally)).toBe(words);
});

test.each<[number, number | null, string]>([
  [0, 4, "[------------------------] 0 of 4 reports"],
  [3, 4, "[##################------] 3 of 4 reports"],
  [1, 1, "[########################] 1 of 1 report"],
  [5, 4, "[########################] 5 of 4 reports"],
  [1, null, "1 report"],
])("%i of %s is drawn as %s", (done, total, line) => {
  expect(progressLine(done, total)).toBe(line);
});

test("an id's first place is remembered, as far back as there is room", () => {
  const stoodAt = seenIds(2);
  expect([stoodAt("a", "1"), stoodAt("b", "2"), stoodAt("c", "3")]).toEqual([null, null, null]);
  expect([stoodAt("a", "4"), stoodAt("c", "5")]).toEqual(["1", null]);
});

test("what was read and is not kept yet is told beside what is", () => {
  expect(progressLine(8, 600, 31)).toBe("[------------------------] 8 of 600 reports, 23 more read");
  expect(progressLine(31, null, 31)).toBe("31 reports");
});
