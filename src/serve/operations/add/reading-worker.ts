import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "../../../model/errors.ts";
import type { ReportInput } from "../../../model/report.ts";
import { createReader, type ReaderOptions } from "../../../pipeline.ts";
import type { Answer, ToWorker } from "./reading-pool.ts";
import { claim, type SharedJob } from "./shared-jobs.ts";
import { standBehind } from "./stand-behind.ts";

// One thread of the pool: of the reports that come in it reads those that no other has claimed, one after another.
const { jobs, options } = workerData as ToWorker;
standBehind();
const reader = await createReader({ ...options, threads: 1 } satisfies ReaderOptions);
let before: Promise<void> = Promise.resolve();
parentPort?.on("message", (job: SharedJob) => {
  before = before.then(async () => {
    if (claim(jobs, job)) parentPort?.postMessage({ slot: job.slot, ...(await read(job.report)) } satisfies Answer);
  });
});
parentPort?.postMessage({ ready: reader.versions } satisfies Answer);

async function read(report: ReportInput) {
  try {
    return { reading: await reader.read(report) };
  } catch (error) {
    const code = error instanceof HearsayError ? error.code : "failed";
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
