import { describe, expect, test } from "vitest";
import { scoresOf, sharesOf } from "../../src/understand/lexicon/pair-weights.ts";
import { type Example, fitRidge, sharpnessFor } from "./ridge.ts";

const example = (words: string, label: string, trust = 1): Example => ({
  features: { word: words.split(" ") },
  label,
  trust,
});
const EXAMPLES = [
  example("army shell town", "ASSAULT"),
  example("rebel shell port", "ASSAULT"),
  example("envoy meet envoy", "CONSULT"),
  example("minister meet town", "CONSULT"),
];

describe("fitRidge", () => {
  const read = (words: string, examples = EXAMPLES, least = 1) => {
    const weights = { ...fitRidge(examples, { ridge: 0.1, least }), sharpness: 1 };
    const scores = scoresOf(words.split(" "), weights);
    return weights.classes[scores.indexOf(Math.max(...scores))];
  };
  test.each([
    ["militia shell village", "ASSAULT"],
    ["general meet mayor", "CONSULT"],
  ])("%s is %s", (words, label) => expect(read(words)).toBe(label));
  test("names seen too seldom are left out", () => {
    expect(fitRidge(EXAMPLES, { ridge: 0.1, least: 2 }).weights.has("army")).toBe(false);
    expect(fitRidge(EXAMPLES, { ridge: 0.1, least: 2 }).weights.has("shell")).toBe(true);
  });
  test("an answer that is trusted less counts less", () => {
    const against = (trust: number) => [...EXAMPLES, ...Array(3).fill(example("shell", "CONSULT", trust))];
    expect(read("shell", against(0.02))).toBe("ASSAULT");
    expect(read("shell", against(1))).toBe("CONSULT");
  });
  test("known answers come out as they went in where nothing holds the weights down", () => {
    const { classes, ...rest } = fitRidge(EXAMPLES, { ridge: 1e-6, least: 1 });
    const scores = scoresOf(["army", "shell", "town"], { classes, ...rest, sharpness: 1 });
    expect(scores[classes.indexOf("ASSAULT")]).toBeCloseTo(1, 3);
    expect(scores[classes.indexOf("CONSULT")]).toBeCloseTo(0, 3);
  });
});

test("shares add up to 1, and the sharper the clearer", () => {
  const clear = sharesOf([0.2, 0.8], 10);
  expect(clear[0] as number).toBeCloseTo(1 - (clear[1] as number), 10);
  expect(clear[1]).toBeGreaterThan(sharesOf([0.2, 0.8], 1)[1] as number);
});

test("sharpness is low where the scores are often wrong", () => {
  const right = Array.from({ length: 20 }, () => ({ scores: [0.9, 0.1], right: 0 }));
  const half = right.map((own, index) => ({ ...own, right: index % 2 }));
  expect(sharpnessFor(half)).toBeLessThan(sharpnessFor(right));
});
