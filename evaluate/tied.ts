import { createReader } from "../src/pipeline.ts";
import { matchReport } from "./claims/pair.ts";
import { loadClaimsSet, loadSamples, type SetReport } from "./claims/sets.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { tiedInCase } from "./tied/in-case.ts";
import { scoreTied } from "./tied/score.ts";

const HELD_OUT = "samples, held out";

/**
 * What a case makes of the reports of a set, all added to it. Lists the errors of the sets that are for looking; who
 * reads those of the held-out one tunes on it.
 */
export async function evaluateTied(data?: string): Promise<{ figures: Measure[]; lines: readonly string[] }> {
  const samples = loadSamples();
  const sets: Readonly<Record<string, readonly SetReport[] | null>> = {
    claims: loadClaimsSet(data),
    "samples, tuned": samples?.tuned ?? null,
    [HELD_OUT]: samples?.heldOut ?? null,
  };
  const figures: Measure[] = [];
  const lines: string[] = [];
  const reader = await createReader({ analyse: keptAnalyse });
  try {
    for (const [set, reports] of Object.entries(sets)) {
      if (!reports) continue;
      const matched = [];
      const read = [];
      for (const report of reports) {
        const reading = await reader.read(report.input);
        matched.push(matchReport(report, reading));
        read.push({ report: report.input, reading });
      }
      const scored = scoreTied(`tied in a case, ${set}`, matched, await tiedInCase(read));
      figures.push(...scored.figures);
      if (set !== HELD_OUT) lines.push(...scored.lines);
    }
  } finally {
    await reader.close();
  }
  return { figures, lines };
}
