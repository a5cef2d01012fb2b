import { describe, expect, test } from "vitest";
import { probabilityOf } from "../../src/understand/lexicon/confidence-weights.ts";
import { leaveOneReportOut } from "./cross.ts";
import { fitLogistic } from "./logistic.ts";

const rows = (name: string, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) => ({ features: [[name, 1]] as const, right: i < right }));

describe("logistic regression", () => {
  const fitted = [...rows("seen by two", 90, 10), ...rows("hearsay", 30, 70), ...rows("rare", 0, 3)];

  test.each([
    ["seen by two", 0.9],
    ["hearsay", 0.3],
  ])("gives %s the share that was right", (name, share) =>
    expect(probabilityOf([[name, 1]], fitLogistic(fitted, 0.01))).toBeCloseTo(share, 1),
  );

  test("a strong ridge pulls to the mean, a rare feature has no weight", () => {
    const { bias, weights } = fitLogistic(fitted, 1e6);
    expect(weights).toEqual({ hearsay: 0, "seen by two": 0 });
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(120 / 203, 2);
  });

  test("what is known beforehand may be far off", () => {
    const far = rows("seen by two", 90, 10).map((row) => ({ ...row, offset: row.right ? -40 : 40 }));
    const { bias, weights } = fitLogistic([...far, ...rows("hearsay", 30, 70)], 0.01);
    for (const weight of [bias, ...Object.values(weights)]) expect(Math.abs(weight)).toBeLessThan(100);
  });

  test("a report is judged without itself", () => {
    const judged = [
      ...rows("a", 20, 0).map((row) => ({ ...row, report: "one" })),
      ...rows("a", 0, 20).map((row) => ({ ...row, report: "two" })),
    ].map((row) => ({ ...row, type: "MOVE", kind: "event" as const, confidence: 0.5 }));
    const one = leaveOneReportOut(judged).filter(({ report }) => report === "one");
    expect(one.every(({ confidence }) => confidence < 0.1)).toBe(true);
  });
});
