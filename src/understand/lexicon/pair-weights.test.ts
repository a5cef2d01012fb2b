import { expect, test } from "vitest";
import { MODES_OF } from "../../model/vocabulary.ts";
import { pairWeights, scoresOf, writtenWeights } from "./pair-weights.ts";

test("the shipped weights are for types of ours, YIELD excepted, and for the ways of acting", () => {
  const { types, ways } = pairWeights();
  expect(types.classes.filter((name) => !(name in MODES_OF))).toEqual([
    "AGREE",
    "AID",
    "COOPERATE",
    "SUPPORT",
    "YIELD",
  ]);
  expect(ways.classes).toEqual(["actor-recipient", "neither", "recipient-actor"]);
  for (const { weights, classes } of [types, ways])
    for (const own of weights.values()) expect(own.length).toBe(classes.length);
});

test("the lexicon's verdict speaks for its own type", () => {
  const { types } = pairWeights();
  const best = (name: string) => {
    const scores = scoresOf([name], { ...types, base: types.base.map(() => 0) });
    return types.classes[scores.indexOf(Math.max(...scores))];
  };
  expect(best("l0=ACCUSE")).toBe("ACCUSE");
  expect(best("l0=ASSAULT")).toBe("ASSAULT");
});

test("weights are written in thousandths, names without any left out", () => {
  const weights = new Map([
    ["w=raid", [0.25, -0.0004]],
    ["w=the", [0.0001, 0]],
  ]);
  const written = writtenWeights({ classes: ["A", "B"], base: [0.5, 0.5], weights, sharpness: 7 });
  expect(written.split("\n").slice(1)).toEqual(["7\tA\tB", "begin\t500\t500", "w=raid\t250\t", ""]);
});
