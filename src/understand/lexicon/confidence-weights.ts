import { readFileSync } from "node:fs";
import { z } from "zod";
import { packageFile } from "../../model/package-file.ts";

/** Named numbers of one claim; names without a weight do not count. */
export type Features = readonly (readonly [name: string, value: number])[];

const Weights = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
export type ConfidenceWeights = z.infer<typeof Weights>;

let weights: ConfidenceWeights | undefined;

/** The fitted weights, made by `npm run calibrate`. */
export function confidenceWeights(): ConfidenceWeights {
  weights ??= Weights.parse(JSON.parse(readFileSync(packageFile("lexicon/compiled/confidence.json"), "utf8")));
  return weights;
}

/** 0 to 1: logistic regression over the features. */
export function probabilityOf(features: Features, { bias, weights: fitted }: ConfidenceWeights): number {
  const sum = features.reduce((total, [name, value]) => total + value * (fitted[name] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
