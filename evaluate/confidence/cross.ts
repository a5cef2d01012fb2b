import { probabilityOf } from "../../src/understand/lexicon/confidence-weights.ts";
import type { Judged } from "./judged.ts";
import { fitLogistic } from "./logistic.ts";
import type { Judgement } from "./reliability.ts";

/** Chosen by leave-one-report-out on claims set and tuned samples. */
export const RIDGE = 4;

/** Each claim's confidence by weights that were fitted without its report. */
export function leaveOneReportOut(judged: readonly Judged[], ridge: number = RIDGE): (Judgement & Judged)[] {
  return [...new Set(judged.map(({ report }) => report))].flatMap((report) => {
    const weights = fitLogistic(
      judged.filter((own) => own.report !== report),
      ridge,
    );
    return judged
      .filter((own) => own.report === report)
      .map((own) => ({ ...own, confidence: probabilityOf(own.features, weights) }));
  });
}
