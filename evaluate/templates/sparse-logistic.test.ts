import { expect, it } from "vitest";
import { fitSparse, likelihood } from "./sparse-logistic.ts";

/** Of three hundred examples the even ones are right, and say so; every third has a feature that tells nothing. */
const examples = Array.from({ length: 300 }, (_, at) => ({
  features: [
    "bias",
    ...(at % 2 === 0 ? ["even"] : []),
    ...(at % 3 === 0 ? ["third"] : []),
    ...(at < 2 ? ["rare"] : []),
  ],
  right: at % 2 === 0,
}));
const weights = fitSparse(examples);

it.each([
  ["what tells", ["bias", "even"], 0.7, 1],
  ["its absence", ["bias"], 0, 0.3],
  ["what tells beside what does not", ["bias", "even", "third"], 0.7, 1],
  ["nothing known", ["unheard of"], 0.5, 0.5],
])("learns from %s", (_, features, least, most) => {
  expect(likelihood(weights, features)).toBeGreaterThanOrEqual(least);
  expect(likelihood(weights, features)).toBeLessThanOrEqual(most);
});

it("gives no weight to a feature of one or two examples", () => {
  expect(weights.has("rare")).toBe(false);
});

it("learns alike whether like examples stand together or apart", () => {
  const sorted = [...examples].sort((a, b) => Number(a.right) - Number(b.right));
  expect(likelihood(fitSparse(sorted), ["bias", "even"])).toBeGreaterThan(0.7);
});
