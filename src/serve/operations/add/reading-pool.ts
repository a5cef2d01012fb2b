import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type ErrorCode, HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import type { ReportInput } from "../../../model/report.ts";
import { withoutTelemetry } from "../../../model/without-telemetry.ts";
import { claim, claimedBy, offer, type SharedJob, type SharedJobs, sharedClaims } from "./shared-jobs.ts";

/** What each thread's reader is made of. */
export interface ReadWith {
  /** Folder of the language model; default: the one that is shipped. */
  readonly model?: string;
  /** Folder of word lists that are read after ours. */
  readonly lexicon?: string;
  /** An index of places that a user brought, for names that the gazetteer lacks. */
  readonly places?: string;
}

export interface PoolOptions extends ReadWith {
  /** How many reports are read at once; default: one a core. Each takes some 350 MB. */
  readonly workers?: number;
}

/** What a worker is given as it starts. */
export interface ToWorker {
  readonly options: ReadWith;
  readonly jobs: SharedJobs;
}

/** What a worker says: that it is ready, a reading, or why there is none. */
export type Answer =
  | { readonly ready: Reading["reader"] }
  | { readonly slot: number; readonly reading: Reading }
  | { readonly slot: number; readonly error: { readonly code: ErrorCode; readonly message: string } };

export interface ReadingPool {
  /** How many reports it reads at once. */
  readonly size: number;
  /** Who reads. Throws HearsayError `model-missing` where the model or the word lists cannot be used. */
  versions(): Promise<Reading["reader"]>;
  /** Reads a report as soon as a worker is free. Throws HearsayError for a text that cannot be read. */
  read(report: ReportInput): Promise<Reading>;
  close(): Promise<void>;
}

interface Asked {
  readonly report: ReportInput;
  readonly done: (reading: Reading) => void;
  readonly failed: (error: HearsayError) => void;
}

/** So many reports, and characters of theirs, lie in the mailboxes at most: two transactions' worth of reports. */
const AHEAD = { reports: 512, characters: 4_000_000 };
/** Claims a job for nobody. */
const NOBODY = 2 ** 31 - 1;

/**
 * Threads that read, each with a reader of its own; a thread that dies fails its report alone and is replaced. Who gives
 * reports need not be awake for them to be read: see `SharedJob`.
 *
 * @param worker the program of each thread; default: the one beside this file, as source or compiled
 */
export function openPool({ workers, ...options }: PoolOptions = {}, worker: URL = workerFile()): ReadingPool {
  const size = Math.max(1, workers ?? availableParallelism());
  const waiting: Asked[] = [];
  const given = new Map<number, Asked & { readonly job: SharedJob }>();
  const claims = sharedClaims(AHEAD.reports);
  const free = [...claims.keys()];
  const threads = new Set<Worker>();
  let [tickets, started, characters] = [0, 0, 0];
  let closing = false;
  let tellVersions: (versions: Reading["reader"]) => void = () => undefined;
  let tellFailure: (error: HearsayError) => void = () => undefined;
  const versions = new Promise<Reading["reader"]>((resolve, reject) => {
    tellVersions = resolve;
    tellFailure = reject;
  });
  versions.catch(() => undefined); // told to whoever asks; a pool that nobody asks is no fault

  const giveOut = () => {
    for (let [next] = waiting; next && (given.size === 0 || fits(next)); [next] = waiting) {
      const slot = free.pop();
      if (slot === undefined) return;
      waiting.shift();
      const job = { slot, ticket: ++tickets, report: next.report };
      characters += next.report.text.length;
      given.set(slot, { ...next, job });
      offer(claims, job);
      for (const thread of threads) thread.postMessage(job);
    }
  };
  const fits = ({ report }: Asked) => characters + report.text.length <= AHEAD.characters;
  const takeBack = (slot: number): Asked | undefined => {
    const asked = given.get(slot);
    if (!asked) return undefined;
    given.delete(slot);
    free.push(slot);
    characters -= asked.report.text.length;
    return asked;
  };

  const start = () => {
    const number = ++started;
    const thread = new Worker(worker, { workerData: { options, jobs: { claims, number } } satisfies ToWorker });
    threads.add(thread);
    for (const [slot, { job }] of given) if (claimedBy(claims, slot) === null) thread.postMessage(job);
    let ready = false;
    thread.on("message", (answer: Answer) => {
      if ("ready" in answer) {
        ready = true;
        return tellVersions(answer.ready);
      }
      const asked = takeBack(answer.slot);
      if ("reading" in answer) asked?.done(answer.reading);
      else asked?.failed(new HearsayError(answer.error.code, answer.error.message));
      giveOut();
    });
    let why: unknown = null;
    thread.on("error", (error) => {
      why = error;
    });
    thread.on("exit", () => {
      threads.delete(thread);
      if (closing) return;
      const error = asFailure(why);
      for (const slot of [...given.keys()]) if (claimedBy(claims, slot) === number) takeBack(slot)?.failed(error);
      if (ready) start();
      else giveUp(error);
      giveOut();
    });
  };

  /** Where a thread cannot even begin, no other will. */
  const giveUp = (error: HearsayError) => {
    tellFailure(error);
    for (const { job } of [...given.values()])
      if (claim({ claims, number: NOBODY }, job)) takeBack(job.slot)?.failed(error);
    for (const left of waiting.splice(0)) left.failed(error);
  };

  withoutTelemetry();
  for (let at = 0; at < size; at++) start();
  return {
    size,
    versions: () => versions,
    read: (report) =>
      new Promise((done, failed) => {
        if (threads.size === 0) return failed(new HearsayError("failed", "There is no thread left that reads."));
        waiting.push({ report, done, failed });
        giveOut();
      }),
    close: async () => {
      closing = true;
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

function workerFile(): URL {
  return new URL(`./reading-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
}

function asFailure(error: unknown): HearsayError {
  if (error instanceof Error && "code" in error && error.code === "model-missing")
    return new HearsayError("model-missing", error.message);
  const words = error instanceof Error ? error.message : "it ended without a word";
  return new HearsayError("failed", `The thread that read this report broke off: ${words}.`);
}
