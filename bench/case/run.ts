import { existsSync, mkdirSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openCase } from "../../src/serve/operations/index.ts";
import { addAll, STEPS } from "./adding.ts";
import { bankOf } from "./bank.ts";
import { caseOf } from "./generator.ts";
import { checked, tally } from "./mix.ts";
import { readSamples, sampleReports } from "./samples.ts";

// usage: npm run bench -- case [--reports 100000] [--seed 1] [--at FILE|postgres://…]
const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    at: { type: "string", default: join(process.cwd(), ".cache/bench-case") },
  },
});
const reports = Number(values.reports);
const seed = Number(values.seed);

const samples = await readSamples(sampleReports());
const reader = samples[0]?.reading.reader;
if (!reader) throw new Error("There are no samples.");
const made = caseOf(bankOf(samples), { reports, seed, reader });
mkdirSync(values.at, { recursive: true });
const file = join(values.at, `case-${reports}-${seed}.hearsay`);
for (const end of ["", "-wal", "-shm"]) if (existsSync(file + end)) rmSync(file + end);
const kept = await openCase(file, { create: true });
const counted = tally();
function* passing() {
  for (const one of made.reports()) {
    counted.add(one);
    yield one;
  }
}
const marks = [1000, 2000, 3000, 5000, 10_000, 30_000, 100_000].filter((mark) => mark <= reports);
const begin = performance.now();
const stretches = await addAll(kept, passing(), {
  marks,
  window: 500,
  told: (count) => {
    if (count % 512 === 0)
      console.error(
        `${count} ${((performance.now() - begin) / count).toFixed(1)} ms/report, load ${loadavg()[0]?.toFixed(1)}`,
      );
  },
});
console.log(checked(counted.figures(), reports));
for (const { upTo, reports: some, spent } of stretches)
  console.log(
    upTo,
    STEPS.map(
      (step) => `${step} ${(spent[step].processor / some).toFixed(2)} (${(spent[step].wall / some).toFixed(1)})`,
    ).join("  "),
  );
await kept.close();
