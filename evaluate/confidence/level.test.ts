import { describe, expect, test } from "vitest";
import { probabilityOf } from "../../src/understand/lexicon/confidence-weights.ts";
import { atLevel, levelFor, levelledWithoutReport } from "./level.ts";

const WEIGHTS = { bias: 3, weights: { hearsay: -1 } };
const rows = (name: string, right: number, wrong: number, report = "one") =>
  Array.from({ length: right + wrong }, (_, i) => ({
    features: [[name, 1]] as const,
    right: i < right,
    report,
    type: "MOVE",
    kind: "event" as const,
    confidence: 0.5,
  }));

describe("the level of confidence", () => {
  const unseen = [...rows("plain", 70, 30), ...rows("hearsay", 50, 50)];
  const moved = atLevel(WEIGHTS, levelFor(unseen, WEIGHTS));

  test("claims are held as sure in the mean as they prove right", () => {
    const mean = unseen.reduce((sum, { features }) => sum + probabilityOf(features, moved), 0) / unseen.length;
    expect(mean).toBeCloseTo(120 / 200, 3);
  });

  test("what speaks against a claim weighs as before", () => {
    expect(moved.weights).toEqual(WEIGHTS.weights);
    expect(moved.bias).toBeLessThan(WEIGHTS.bias);
  });

  test("a report's claims do not set their own level", () => {
    const judged = [...rows("plain", 90, 10, "one"), ...rows("plain", 10, 90, "two")];
    const [first] = levelledWithoutReport(judged, WEIGHTS);
    expect(first?.confidence).toBeCloseTo(0.1, 2);
  });
});
