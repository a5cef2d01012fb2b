import type { Modality, Polarity } from "../../../model/certainty.ts";

/** What the axes alone say, on the scale of the UW factuality set. */
const BY_MODALITY: Readonly<Record<Modality, number>> = {
  actual: 3,
  attempted: 1.5,
  possible: 1,
  planned: 1,
  demanded: 0.5,
  hypothetical: 0,
};

/** Share of the rules' verdict in the mix with the model's score. */
const RULES = 0.5;

/** -3 to 3: the model's score of the predicate and what its auxiliaries, negations and embedding say, in equal parts. */
export function factualityOf(modality: Modality, polarity: Polarity, model: number | undefined): number {
  const byRule = BY_MODALITY[modality] * (polarity === "negated" ? -1 : 1);
  const mixed = model === undefined || Number.isNaN(model) ? byRule : RULES * byRule + (1 - RULES) * model;
  return Math.round(Math.max(-3, Math.min(3, mixed)) * 100) / 100;
}
