import { expect, test } from "vitest";
import { tieScores } from "./scores.ts";

const key = [["a1", "a2", "a3"], ["b1", "b2"], ["c1"]];

test.each([
  ["the key itself", key, { conll: 100, pairPrecision: 100, pairRecall: 100 }],
  ["nothing tied", key.flat().map((one) => [one]), { muc: 0, pairPrecision: 100, pairRecall: 0 }],
  ["everything tied", [key.flat()], { pairPrecision: (100 * 4) / 15, pairRecall: 100 }],
  [
    "one of three left out",
    [["a1", "a2"], ["a3"], ["b1", "b2"], ["c1"]],
    { muc: 80, pairPrecision: 100, pairRecall: 50 },
  ],
])("%s", (_, response, expected) => {
  const scores = tieScores(key, response);
  for (const [name, value] of Object.entries(expected))
    expect(scores[name as keyof typeof scores]).toBeCloseTo(value, 6);
});
