import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "../../../model/errors.ts";
import type { ReportInput } from "../../../model/report.ts";
import { createReader, type ReaderOptions } from "../../../pipeline.ts";
import type { Answer } from "./reading-pool.ts";

// One thread of the pool: a report comes in, its reading or the reason against it goes out.
const reader = await createReader(workerData as Pick<ReaderOptions, "model" | "lexicon" | "places" | "threads">);
parentPort?.on("message", async (report: ReportInput) => {
  parentPort?.postMessage(await answer(report));
});
parentPort?.postMessage({ ready: reader.versions } satisfies Answer);

async function answer(report: ReportInput): Promise<Answer> {
  try {
    return { reading: await reader.read(report) };
  } catch (error) {
    const code = error instanceof HearsayError ? error.code : "failed";
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
