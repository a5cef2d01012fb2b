import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Modality, Polarity } from "../../model/certainty.ts";
import { packageFile } from "../../model/package-file.ts";

const Weights = z.object({
  /** "planned affirmed", or a polarity alone where too few were seen: a line over the model's score. */
  cells: z.record(z.string(), z.object({ base: z.number(), slope: z.number() })),
  /** Rising points [line's value, factuality]; straight between them. Empty: the line's value itself. */
  curve: z.array(z.tuple([z.number(), z.number()])),
});
export type FactualityWeights = z.infer<typeof Weights>;

let weights: FactualityWeights | undefined;

/** The fitted weights, made by `npm run calibrate`. */
export function factualityWeights(): FactualityWeights {
  weights ??= Weights.parse(JSON.parse(readFileSync(packageFile("lexicon/compiled/factuality.json"), "utf8")));
  return weights;
}

/** -3 to 3: the line of the predicate's modality and polarity at the model's score, then the curve. */
export function factualityBy(
  { cells, curve }: FactualityWeights,
  { modality, polarity, model }: { modality: Modality; polarity: Polarity; model: number },
  curved = true,
): number {
  const { base, slope } = cells[`${modality} ${polarity}`] ?? cells[polarity] ?? { base: 0, slope: 1 };
  const value = base + slope * clipped(model);
  return clipped(curved ? along(curve, value) : value);
}

function along(curve: FactualityWeights["curve"], value: number): number {
  const after = curve.findIndex(([at]) => value <= at);
  const [high, top] = curve[after === -1 ? curve.length - 1 : after] ?? [value, value];
  if (after === -1) return top;
  // Below the first point the curve goes on as the line does.
  if (after === 0) return top + value - high;
  const [low, bottom] = curve[after - 1] ?? [high, top];
  return bottom + ((top - bottom) * (value - low)) / (high - low || 1);
}

const clipped = (value: number) => Math.max(-3, Math.min(3, value));
