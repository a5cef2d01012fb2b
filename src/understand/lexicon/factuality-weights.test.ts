import { describe, expect, test } from "vitest";
import { type FactualityWeights, factualityBy, factualityWeights } from "./factuality-weights.ts";

const WEIGHTS: FactualityWeights = {
  cells: {
    affirmed: { base: 0, slope: 1 },
    "planned affirmed": { base: -1, slope: 1 },
    negated: { base: -1, slope: 0.5 },
  },
  curve: [
    [-1, -1],
    [1, 1],
    [2, 3],
  ],
};

describe("factuality by fitted lines and a curve", () => {
  test.each([
    ["the line of its polarity", { modality: "actual", polarity: "affirmed", model: 1 }, 1],
    ["between two points", { modality: "actual", polarity: "affirmed", model: 1.5 }, 2],
    ["above the last point", { modality: "actual", polarity: "affirmed", model: 2.9 }, 3],
    ["below the first point", { modality: "actual", polarity: "affirmed", model: -2 }, -2],
    ["a line of its own", { modality: "planned", polarity: "affirmed", model: 2 }, 1],
    ["a score off the scale", { modality: "actual", polarity: "negated", model: -30 }, -2.5],
  ] as const)("%s", (_, seen, factuality) => expect(factualityBy(WEIGHTS, seen)).toBeCloseTo(factuality));

  test("the shipped curve rises, and a negation weighs more than the model", () => {
    const { curve } = factualityWeights();
    expect(
      curve.every(([at, level], i) => i === 0 || (at > (curve[i - 1]?.[0] ?? 9) && level >= (curve[i - 1]?.[1] ?? 9))),
    ).toBe(true);
    const shipped = (modality: "actual" | "planned", polarity: "affirmed" | "negated", model: number) =>
      factualityBy(factualityWeights(), { modality, polarity, model });
    expect(shipped("actual", "affirmed", 2.8)).toBe(3);
    expect(shipped("actual", "negated", 0)).toBeLessThan(-0.5);
    expect(shipped("planned", "affirmed", 2)).toBeLessThan(shipped("actual", "affirmed", 2.8));
  });
});
