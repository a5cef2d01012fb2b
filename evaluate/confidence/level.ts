import { type ConfidenceWeights, probabilityOf } from "../../src/understand/lexicon/confidence-weights.ts";
import type { Judged } from "./judged.ts";
import type { Judgement } from "./reliability.ts";

/** In log-odds: where nothing or everything is right, the level ends here. */
const WIDEST = 10;

type Row = Pick<Judged, "features" | "right">;

/**
 * One number, by which the log-odds of all claims are moved so that in the mean they are held as sure as they prove
 * right. Rules do better on the reports that they were written with than on others: weights fitted to those reports
 * alone hold every other report's claims too sure.
 */
export function levelFor(rows: readonly Row[], weights: ConfidenceWeights): number {
  const right = rows.filter((row) => row.right).length;
  const expected = (level: number) =>
    rows.reduce((sum, { features }) => sum + probabilityOf(features, { ...weights, bias: weights.bias + level }), 0);
  let [low, high] = [-WIDEST, WIDEST];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (expected(middle) > right) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The weights, moved by a level. */
export function atLevel(weights: ConfidenceWeights, level: number): ConfidenceWeights {
  return { ...weights, bias: Math.round((weights.bias + level) * 1000) / 1000 };
}

/** Each claim's confidence by weights whose level was set without its report. */
export function levelledWithoutReport(judged: readonly Judged[], weights: ConfidenceWeights): (Judgement & Judged)[] {
  return [...new Set(judged.map(({ report }) => report))].flatMap((report) => {
    const others = judged.filter((own) => own.report !== report);
    const moved = atLevel(weights, levelFor(others, weights));
    const own = judged.filter((one) => one.report === report);
    return own.map((one) => ({ ...one, confidence: probabilityOf(one.features, moved) }));
  });
}
