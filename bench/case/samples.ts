import { readdirSync, readFileSync } from "node:fs";
import type { ReportInput } from "../../src/model/report.ts";
import { createReader } from "../../src/pipeline.ts";
import type { Sample } from "./bank.ts";

const SAMPLES = new URL("../../samples/", import.meta.url);

/** Our sample reports, those held out apart; at most so many. */
export function sampleReports(most = Number.POSITIVE_INFINITY): readonly ReportInput[] {
  const heldOut = new Set(readFileSync(new URL("held-out.txt", SAMPLES), "utf8").split("\n"));
  return readdirSync(SAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !heldOut.has(entry.name))
    .map(({ name }) => name)
    .sort()
    .slice(0, most)
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/report.json`, SAMPLES), "utf8")) as ReportInput);
}

/** Reports with their readings by the reader that is shipped. */
export async function readSamples(reports: readonly ReportInput[]): Promise<readonly Sample[]> {
  const reader = await createReader({ threads: 1 });
  const samples: Sample[] = [];
  for (const report of reports) samples.push({ report, reading: await reader.read(report) });
  await reader.close();
  return samples;
}
