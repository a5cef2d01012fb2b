// Running text for timing: our samples, read over and over under other ids.
import { readdirSync, readFileSync } from "node:fs";

const SAMPLES = new URL("../samples/", import.meta.url);

const samples = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(new URL(`${name}/report.json`, SAMPLES), "utf8")));

/** At least so many characters of reports. */
export function corpus(least) {
  const reports = [];
  for (let characters = 0; characters < least; ) {
    const sample = samples[reports.length % samples.length];
    reports.push({ ...sample, id: `${sample.id}-${reports.length}` });
    characters += sample.text.length;
  }
  return reports;
}

export const wordsIn = (reports) =>
  reports.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
