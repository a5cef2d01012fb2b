import { leaveOneReportOut, RIDGE } from "../../evaluate/confidence/cross.ts";
import { atLevel, levelFor, levelledWithoutReport } from "../../evaluate/confidence/level.ts";
import { fitLogistic } from "../../evaluate/confidence/logistic.ts";
import { plot } from "../../evaluate/confidence/plot.ts";
import { calibrationError } from "../../evaluate/confidence/reliability.ts";
import type { Judgements } from "../../evaluate/confidence.ts";
import type { ConfidenceWeights } from "../../src/understand/lexicon/confidence-weights.ts";

export interface FittedConfidence {
  readonly weights: ConfidenceWeights;
  /** The reliability diagram, SVG. */
  readonly diagram: string;
  readonly summary: string;
}

/**
 * Weights fitted to the claims set and the tuned samples, their level set by how many claims of the held-out samples
 * are right; with the diagram of how they do on reports that they were not fitted to.
 */
export function fitConfidence({ fitted, heldOut }: Judgements): FittedConfidence {
  const own = fitLogistic(fitted, RIDGE);
  const weights = atLevel(own, levelFor(heldOut, own));
  const unseen = leaveOneReportOut(fitted);
  const held = levelledWithoutReport(heldOut, weights);
  const error = (some: typeof held) => calibrationError(some).toFixed(3);
  return {
    weights,
    diagram: plot([
      { name: "claims set and tuned samples, each unseen, before the level", colour: "#1f6f8b", judgements: unseen },
      { name: "samples held out, level by the others", colour: "#c2571a", judgements: held },
    ]),
    summary: `confidence: expected calibration error ${error(unseen)} of ${fitted.length} (each report unseen), ${error(held)} of ${held.length} (held out; level set by the others)`,
  };
}
