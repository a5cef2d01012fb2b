import { expect, test } from "vitest";
import type { AttributionParts, Word, WordRange } from "../../analysis.ts";
import { untilTeller, withoutGaps } from "./gaps.ts";

const range = (first: number, after: number): WordRange => ({ first, after });
const told = (sources: WordRange, cues: WordRange) =>
  [{ sources: [sources], cues: [cues] }] as unknown as AttributionParts[];
/** Twelve words, the last four of them in a second sentence. */
const WORDS = Array.from({ length: 12 }, (_, index) => ({ index, sentence: index < 8 ? 0 : 1 }) as Word);

test.each<[string, readonly WordRange[], readonly AttributionParts[], readonly WordRange[]]>([
  [
    "what the model left out between two pieces",
    [range(0, 2), range(4, 6)],
    told(range(6, 7), range(7, 8)),
    [range(0, 6)],
  ],
  ["the speaker comes between", [range(0, 2), range(4, 8)], told(range(2, 3), range(3, 4)), [range(0, 2), range(4, 8)]],
  ["another sentence", [range(0, 2), range(9, 12)], told(range(6, 7), range(7, 8)), [range(0, 2), range(9, 12)]],
  ["pieces out of order", [range(4, 6), range(0, 2)], told(range(6, 7), range(7, 8)), [range(0, 6)]],
  ["one piece", [range(3, 5)], told(range(0, 1), range(1, 2)), [range(3, 5)]],
])("%s", (_, contents, attributions, expected) => {
  expect(withoutGaps(contents, attributions, WORDS)).toEqual(expected);
});

const SIGNS = WORDS.map((word, at) => ({ ...word, text: at === 2 ? ";" : at === 5 ? "," : "word" })) as Word[];
const TELLER = { sources: [range(6, 7)], cues: [range(7, 8)] };

test("what is said goes on behind a semicolon, to the comma before who says it", () => {
  expect(untilTeller([range(0, 2)], TELLER, SIGNS)).toEqual([range(0, 5)]);
});

test("it ends where no semicolon follows, and where no comma comes before who says it", () => {
  expect(untilTeller([range(0, 3)], TELLER, SIGNS)).toEqual([range(0, 3)]);
  expect(untilTeller([range(0, 2)], { sources: [range(4, 5)], cues: [range(7, 8)] }, SIGNS)).toEqual([range(0, 2)]);
});
