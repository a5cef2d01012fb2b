import type { Comparison, Feature, Verdict } from "../model/resolution.ts";

/** Reasons are put together where they are asked for: a case compares more than a hundred pairs for each report and shows few. */
class ToldLater implements Comparison {
  readonly score: number;
  readonly verdict: Verdict;
  private readonly tell: () => readonly Feature[];

  constructor(score: number, verdict: Verdict, tell: () => readonly Feature[]) {
    this.score = score;
    this.verdict = verdict;
    this.tell = tell;
  }

  get features(): readonly Feature[] {
    return this.tell();
  }
}

/** A comparison whose reasons are told only where they are asked for. */
export const toldLater = (score: number, verdict: Verdict, tell: () => readonly Feature[]): Comparison =>
  new ToldLater(score, verdict, tell);
