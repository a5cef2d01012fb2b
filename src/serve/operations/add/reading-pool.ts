import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type ErrorCode, HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";

export interface PoolOptions {
  /** Folder of the language model; default: the one that is shipped. */
  readonly model?: string;
  /** Folder of word lists that are read after ours. */
  readonly lexicon?: string;
  /** An index of places that a user brought, for names that the gazetteer lacks. */
  readonly places?: string;
  /** How many reports are read at once; default: one a core. Each takes some 350 MB. */
  readonly workers?: number;
}

/** What a worker says: that it is ready, a reading, or why there is none. */
export type Answer =
  | { readonly ready: Reading["reader"] }
  | { readonly reading: Reading }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

export interface ReadingPool {
  /** How many reports it reads at once. */
  readonly size: number;
  /** Who reads. Throws HearsayError `model-missing` where the model or the word lists cannot be used. */
  versions(): Promise<Reading["reader"]>;
  /** Reads a report as soon as a worker is free. Throws HearsayError for a text that cannot be read. */
  read(report: ReportInput): Promise<Reading>;
  close(): Promise<void>;
}

interface Job {
  readonly report: ReportInput;
  readonly done: (reading: Reading) => void;
  readonly failed: (error: HearsayError) => void;
}

/** Threads that read, each with a reader of its own; a thread that dies fails its report alone and is replaced. */
export function openPool({ workers, ...options }: PoolOptions = {}): ReadingPool {
  const size = Math.max(1, workers ?? availableParallelism());
  const waiting: Job[] = [];
  const threads = new Set<Worker>();
  const idle: ((job: Job) => void)[] = [];
  let closing = false;
  let tellVersions: (versions: Reading["reader"]) => void = () => undefined;
  let tellFailure: (error: HearsayError) => void = () => undefined;
  const versions = new Promise<Reading["reader"]>((resolve, reject) => {
    tellVersions = resolve;
    tellFailure = reject;
  });
  versions.catch(() => undefined); // told to whoever asks; a pool that nobody asks is no fault

  const next = () => {
    while (waiting.length > 0 && idle.length > 0) {
      const [job, take] = [waiting.shift(), idle.shift()];
      if (job && take) take(job);
    }
  };

  const start = () => {
    const worker = new Worker(workerFile(), { workerData: { ...options, threads: 1 } });
    threads.add(worker);
    let job: Job | null = null;
    let ready = false;
    const take = (given: Job) => {
      job = given;
      worker.postMessage(given.report);
    };
    worker.on("message", (answer: Answer) => {
      const done = job;
      job = null;
      if ("ready" in answer) {
        ready = true;
        tellVersions(answer.ready);
      } else if ("reading" in answer) done?.done(answer.reading);
      else done?.failed(new HearsayError(answer.error.code, answer.error.message));
      idle.push(take);
      next();
    });
    let why: unknown = null;
    worker.on("error", (error) => {
      why = error;
    });
    worker.on("exit", () => {
      threads.delete(worker);
      const at = idle.indexOf(take);
      if (at >= 0) idle.splice(at, 1);
      if (closing) return;
      const error = asFailure(why);
      job?.failed(error);
      if (ready) start();
      else {
        tellFailure(error);
        for (const left of waiting.splice(0)) left.failed(error);
      }
    });
  };

  for (let at = 0; at < size; at++) start();
  return {
    size,
    versions: () => versions,
    read: (report) =>
      new Promise((done, failed) => {
        if (threads.size === 0) failed(new HearsayError("failed", "There is no thread left that reads."));
        waiting.push({ report, done, failed });
        next();
      }),
    close: async () => {
      closing = true;
      await Promise.all([...threads].map((worker) => worker.terminate()));
    },
  };
}

/** The worker stands beside this file, as source or compiled. */
function workerFile(): URL {
  return new URL(`./reading-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
}

function asFailure(error: unknown): HearsayError {
  if (error instanceof Error && "code" in error && error.code === "model-missing")
    return new HearsayError("model-missing", error.message);
  const words = error instanceof Error ? error.message : "it ended without a word";
  return new HearsayError("failed", `The thread that read this report broke off: ${words}.`);
}
