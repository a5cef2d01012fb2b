import { confidenceWeights } from "../src/understand/lexicon/confidence-weights.ts";
import { loadClaimsSet, loadSamples } from "./claims/sets.ts";
import { leaveOneReportOut } from "./confidence/cross.ts";
import { type Judged, judge } from "./confidence/judged.ts";
import { levelledWithoutReport } from "./confidence/level.ts";
import { binned, brier, calibrationError, discrimination, type Judgement } from "./confidence/reliability.ts";
import type { Measure } from "./measure.ts";

/** The claims that the weights are fitted to, and those that only their level is set by. */
export interface Judgements {
  /** Claims set and tuned samples, which the rules were written with. */
  readonly fitted: readonly Judged[];
  /** No rule was written from them. */
  readonly heldOut: readonly Judged[];
}

/** Reads and judges all reports; null where a set is absent. */
export async function judgements(folder: string): Promise<Judgements | null> {
  const reports = loadClaimsSet(folder);
  const samples = loadSamples();
  if (!reports || !samples) return null;
  return { fitted: await judge([...reports, ...samples.tuned]), heldOut: await judge(samples.heldOut) };
}

/**
 * How far `confidence` can be trusted: on the reports that the weights are fitted to, each judged by weights fitted
 * without it, before the level is set; on the held-out samples by the shipped weights, each with the level that the
 * others set.
 */
export async function evaluateConfidence(folder: string): Promise<Measure[] | null> {
  const judged = await judgements(folder);
  if (!judged) return null;
  return [
    ...figures("confidence, claims set and tuned samples, each report unseen", leaveOneReportOut(judged.fitted)),
    ...figures("confidence, samples held out", levelledWithoutReport(judged.heldOut, confidenceWeights())),
  ];
}

function figures(part: string, some: readonly Judgement[]): Measure[] {
  const size = some.length;
  const figure = (measure: string, value: number, of = size): Measure => ({
    part,
    measure,
    value: Math.round(value * 1000) / 1000,
    size: of,
  });
  return [
    figure("expected calibration error (0 to 1, less is better)", calibrationError(some)),
    figure("a right claim is held surer than a wrong one", discrimination(some)),
    figure("Brier score (less is better)", brier(some)),
    ...binned(some).flatMap((bin) => {
      const name = `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`;
      return [
        figure(`${name}: mean confidence`, bin.confidence, bin.size),
        figure(`${name}: share right`, bin.right, bin.size),
      ];
    }),
  ];
}
