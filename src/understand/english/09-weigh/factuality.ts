import type { Modality, Polarity } from "../../../model/certainty.ts";
import { factualityBy, factualityWeights } from "../../lexicon/factuality-weights.ts";

/** What the axes alone say where the model says nothing, in the middle of its scale. */
const UNKNOWN = 2;

/** -3 to 3, to two digits: the model's score of the predicate, seen by what its auxiliaries, negations and embedding say. */
export function factualityOf(modality: Modality, polarity: Polarity, score: number | undefined): number {
  const model = score === undefined || Number.isNaN(score) ? UNKNOWN : score;
  return Math.round(factualityBy(factualityWeights(), { modality, polarity, model }) * 100) / 100;
}
