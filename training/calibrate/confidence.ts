import { leaveOneReportOut, RIDGE } from "../../evaluate/confidence/cross.ts";
import { fitLogistic } from "../../evaluate/confidence/logistic.ts";
import { plot } from "../../evaluate/confidence/plot.ts";
import { calibrationError } from "../../evaluate/confidence/reliability.ts";
import type { Judgements } from "../../evaluate/confidence.ts";
import { type ConfidenceWeights, probabilityOf } from "../../src/understand/lexicon/confidence-weights.ts";

export interface FittedConfidence {
  readonly weights: ConfidenceWeights;
  /** The reliability diagram, SVG. */
  readonly diagram: string;
  readonly summary: string;
}

/** Weights fitted to the claims set and the tuned samples, with the diagram of how they do where they were not fitted. */
export function fitConfidence({ fitted, heldOut }: Judgements): FittedConfidence {
  const weights = fitLogistic(fitted, RIDGE);
  const unseen = leaveOneReportOut(fitted);
  const held = heldOut.map((own) => ({ ...own, confidence: probabilityOf(own.features, weights) }));
  const error = (some: typeof held) => calibrationError(some).toFixed(3);
  return {
    weights,
    diagram: plot([
      { name: "claims set and tuned samples, each unseen", colour: "#1f6f8b", judgements: unseen },
      { name: "samples held out", colour: "#c2571a", judgements: held },
    ]),
    summary: `confidence: expected calibration error ${error(unseen)} of ${fitted.length} (each report unseen), ${error(held)} of ${held.length} (held out)`,
  };
}
