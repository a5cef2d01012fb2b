import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maximumTree } from "./maximum-tree.ts";
import { bestHeads, everyWordReachesRoot } from "./trees.ts";

const roots = (heads: ArrayLike<number>) => Array.from(heads).filter((head, word) => head === word).length;
const total = (scores: readonly number[], heads: ArrayLike<number>, size: number) =>
  Array.from(heads).reduce((sum, head, word) => sum + (scores[word * size + head] ?? 0), 0);

/** The total of the best tree, by trying them all. */
function bruteForce(scores: readonly number[], size: number): number {
  let best = -Infinity;
  for (let code = 0; code < size ** size; code++) {
    const heads = Int32Array.from({ length: size }, (_, word) => Math.floor(code / size ** word) % size);
    if (roots(heads) === 1 && everyWordReachesRoot(heads)) best = Math.max(best, total(scores, heads, size));
  }
  return best;
}

describe("trees", () => {
  it("are the best of all with one root", () => {
    const matrix = fc
      .integer({ min: 1, max: 5 })
      .chain((size) => fc.array(fc.integer({ min: -30, max: 30 }), { minLength: size * size, maxLength: size * size }));
    fc.assert(
      fc.property(matrix, (scores) => {
        const size = Math.sqrt(scores.length);
        const arcs = { data: Float32Array.from(scores), offset: 0, stride: size };
        for (const heads of [maximumTree(Float64Array.from(scores), size), bestHeads(arcs, 0, size)]) {
          expect(roots(heads)).toBe(1);
          expect(everyWordReachesRoot(heads)).toBe(true);
          expect(total(scores, heads, size)).toBe(bruteForce(scores, size));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("count heads within the window and never leave the sentence", () => {
    const size = 4;
    const data = new Float32Array(size * size).map((_, index) => (index % size === 0 ? 9 : index % 3));
    expect(Array.from(bestHeads({ data, offset: 0, stride: size }, 2, 4)).every((head) => head >= 2)).toBe(true);
  });

  it("are found in good time where every word points at the next and the last at the first", () => {
    const size = 190;
    const data = new Float32Array(size * size);
    for (let word = 0; word < size; word++) data[word * size + ((word + 1) % size)] = 5 + Math.sin(word);
    const begin = performance.now();
    expect(roots(bestHeads({ data, offset: 0, stride: size }, 0, size))).toBe(1);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
