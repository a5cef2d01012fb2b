import { describe, expect, it } from "vitest";
import { assign } from "./assign.ts";

describe("assign", () => {
  it.each<[string, number[][], (number | null)[]]>([
    ["nothing", [], []],
    ["no columns", [[], []], [null, null]],
    [
      "two pairs rather than the one best",
      [
        [1.3, 1],
        [1.3, 0],
      ],
      [1, 0],
    ],
    ["the better of two", [[1, 1.2]], [1]],
    [
      "no pair without weight",
      [
        [0, 0],
        [0, 1],
      ],
      [null, 1],
    ],
    ["more rows than columns", [[1], [1.1], [0]], [null, 0, null]],
    [
      "a chain of exchanges",
      [
        [1, 1, 0],
        [1, 0, 0],
        [0, 1, 1],
      ],
      [1, 0, 2],
    ],
  ])("%s", (_, weights, chosen) => expect(assign(weights)).toEqual(chosen));

  it("finds the largest sum, as trying every order does", () => {
    const weights = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => ((row * 7 + column * 5) % 11) / 10 + 0.1));
    const sum = assign(weights).reduce<number>((total, column, row) => total + (weights[row]?.[column ?? -1] ?? 0), 0);
    expect(sum).toBeCloseTo(best(weights, 0, new Set()), 9);
  });
});

function best(weights: readonly number[][], row: number, taken: ReadonlySet<number>): number {
  const own = weights[row];
  if (!own) return 0;
  const sums = own.map((weight, column) =>
    taken.has(column) ? 0 : weight + best(weights, row + 1, new Set([...taken, column])),
  );
  return Math.max(...sums);
}
