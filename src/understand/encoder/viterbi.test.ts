import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestSpans, bestTags, type TagScores } from "./viterbi.ts";

/** Rows of scores for O and then B, I, E, S of each kind. */
const table = (rows: readonly (readonly number[])[]): TagScores => ({
  data: Float32Array.from(rows.flat()),
  offset: 0,
  stride: rows[0]?.length ?? 0,
  words: rows.length,
  tags: rows[0]?.length ?? 0,
});

const mayFollow = (tag: number, next: number): boolean => {
  const open = tag > 0 && (tag - 1) % 4 < 2;
  const goesOn = next > 0 && [1, 2].includes((next - 1) % 4);
  return open ? goesOn && Math.floor((tag - 1) / 4) === Math.floor((next - 1) / 4) : !goesOn;
};

describe("tags", () => {
  it("are valid where the highest scores are not", () => {
    // O, B, I, E, S: one by one B, O and S score highest, but an open span must go on.
    const rows = [
      [0, 5, 0, 0, 3],
      [3, 0, 0, 2, 0],
      [0, 0, 0, 0, 9],
    ];
    expect([...bestTags(table(rows))]).toEqual([1, 3, 4]);
    expect(bestSpans(table(rows)).map(({ first, after }) => [first, after])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it("may leave a span open at either end of a window", () => {
    const open = [
      [0, 0, 9, 0, 0],
      [0, 0, 0, 9, 0],
      [9, 0, 0, 0, 0],
      [0, 9, 0, 0, 0],
    ];
    expect(bestSpans(table(open)).map(({ first, after }) => [first, after])).toEqual([
      [0, 2],
      [3, 4],
    ]);
  });

  it("are the best of all valid sequences", () => {
    const tags = 9;
    const row = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: tags, maxLength: tags });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const total = (sequence: readonly number[]) =>
          sequence.reduce((sum, tag, word) => sum + (rows[word]?.[tag] ?? 0), 0);
        let best = -Infinity;
        const extend = (sequence: readonly number[]): void => {
          if (sequence.length === rows.length) best = Math.max(best, total(sequence));
          else
            for (let tag = 0; tag < tags; tag++) {
              const last = sequence.at(-1);
              if (last === undefined || mayFollow(last, tag)) extend([...sequence, tag]);
            }
        };
        extend([]);
        expect(total([...bestTags(table(rows))])).toBe(best);
      }),
      { numRuns: 60 },
    );
  });
});
