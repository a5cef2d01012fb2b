import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bankOf } from "./bank.ts";
import type { Generated } from "./compose.ts";
import { caseOf } from "./generator.ts";
import type { Planned } from "./plan.ts";
import { readSamples, sampleReports } from "./samples.ts";

/** Which case, and from which of its reports on. */
export interface Wanted {
  readonly reports: number;
  readonly seed: number;
  readonly from: number;
}

/** A report with what it was to be. */
type Made = Generated & { readonly planned: Planned };

/** Reports handed over at once, and how often ahead of what is asked for. */
const BATCH = 64;
const AHEAD = 2;

/** The reports of a case, made by a process beside this one: making one takes longer than adding it. */
export async function* madeBeside(wanted: Wanted): AsyncGenerator<Made> {
  const maker = fork(new URL(import.meta.url), [JSON.stringify(wanted)], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const arrived: (readonly Made[])[] = [];
  let wake: () => void = () => undefined;
  let failed: unknown = null;
  maker.on("message", (batch) => {
    arrived.push(batch as readonly Made[]);
    wake();
  });
  maker.on("exit", (code) => {
    failed = new Error(`The process that makes reports ended with ${code}.`);
    wake();
  });
  for (let at = 0; at < AHEAD; at++) maker.send("more");
  for (;;) {
    const batch = arrived.shift();
    if (!batch) {
      if (failed) throw failed;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      continue;
    }
    if (batch.length === 0) break;
    maker.send("more");
    yield* batch;
  }
  maker.disconnect();
}

const [own, asked] = process.argv.slice(1);
if (process.send && asked && own === fileURLToPath(import.meta.url)) {
  const { reports, seed, from } = JSON.parse(asked) as Wanted;
  const samples = await readSamples(sampleReports());
  const [first] = samples;
  if (!first) throw new Error("There are no samples.");
  const made = caseOf(bankOf(samples), { reports, seed, reader: first.reading.reader })
    .reports(from)
    [Symbol.iterator]();
  const next = () => {
    const batch: Made[] = [];
    while (batch.length < BATCH) {
      const { done, value } = made.next();
      if (done) break;
      batch.push(value);
    }
    process.send?.(batch);
  };
  process.on("message", next);
}
