import { createReader } from "../src/pipeline.ts";
import { faultClasses } from "./claims/fault-classes.ts";
import { listing } from "./claims/listing.ts";
import { type Matched, matchReport } from "./claims/pair.ts";
import { type Figure, score } from "./claims/score.ts";
import { loadClaimsSet, loadSamples, type SetReport } from "./claims/sets.ts";
import { keptAnalyse } from "./kept-analyses.ts";

/** Figures and, line by line, the errors behind them. */
export interface ClaimsEvaluation {
  readonly figures: readonly Figure[];
  readonly lines: readonly string[];
}

/** Reads the claims set and scores it; null where the data are absent. */
export async function evaluateClaims(folder?: string): Promise<ClaimsEvaluation | null> {
  const reports = loadClaimsSet(folder);
  return reports && (await evaluateSets({ claims: reports }));
}

/**
 * Reads our own samples and scores those tuned on and those held out. Lists the errors of the tuned ones alone: who
 * reads the errors of the held-out ones tunes on them.
 */
export async function evaluateSamples(): Promise<ClaimsEvaluation | null> {
  const samples = loadSamples();
  if (!samples) return null;
  return evaluateSets({ "samples, tuned": samples.tuned, "samples, held out": samples.heldOut }, ["samples, held out"]);
}

export async function evaluateSets(
  sets: Readonly<Record<string, readonly SetReport[]>>,
  unlisted: readonly string[] = [],
): Promise<ClaimsEvaluation> {
  const figures: Figure[] = [];
  const lines: string[] = [];
  const reader = await createReader({ analyse: keptAnalyse });
  try {
    for (const [part, reports] of Object.entries(sets)) {
      const matched: Matched[] = [];
      for (const report of reports) matched.push(matchReport(report, await reader.read(report.input)));
      figures.push(...score(part, matched));
      if (!unlisted.includes(part)) lines.push(...matched.flatMap(listing), ...faultClasses(part, matched));
    }
  } finally {
    await reader.close();
  }
  return { figures, lines };
}
