import { describe, expect, test } from "vitest";
import { plot } from "./plot.ts";
import { binned, brier, calibrationError, discrimination } from "./reliability.ts";

const some = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe("how far a confidence can be trusted", () => {
  test.each([
    ["held as sure as they are", [...some(0.75, 3, 1), ...some(0.25, 1, 3)], 0, 0.75, 0.1875],
    ["all too sure", some(0.95, 1, 1), 0.45, 0.5, 0.4525],
    ["told apart", [...some(0.9, 2, 0), ...some(0.1, 0, 2)], 0.1, 1, 0.01],
    ["nothing read", [], 0, 0, 0],
  ])("%s", (_, judgements, error, apart, squared) => {
    expect(calibrationError(judgements)).toBeCloseTo(error);
    expect(discrimination(judgements)).toBeCloseTo(apart);
    expect(brier(judgements)).toBeCloseTo(squared);
  });

  test("bins are half open, and the last holds 1", () => {
    const bins = binned([...some(0.7, 1, 0), ...some(0.79, 0, 1), ...some(1, 1, 0)]);
    expect(bins.map(({ from, size }) => [from, size])).toEqual([
      [0.7, 2],
      [0.9, 1],
    ]);
  });

  test("the plot has a dot for each bin", () => {
    const svg = plot([{ name: "own", colour: "#000", judgements: [...some(0.2, 1, 1), ...some(0.8, 3, 1)] }]);
    expect(svg.match(/fill-opacity/g)).toHaveLength(2);
    expect(svg).toContain("own: 6 claims, expected calibration error 0.133");
  });
});
