import { HearsayError } from "../../model/errors.ts";
import type { Found } from "../../read/inputs.ts";
import { type Added, addReports, type Case, type ReadingPool } from "../operations/index.ts";
import { type AddedLine, type AddingTally, addedLine, NOTHING_YET } from "./adding-lines.ts";
import { errorAnswer } from "./error-answer.ts";

/** Reports of one upload on their way into the case. */
export interface Adding {
  readonly id: string;
  readonly by: string;
  readonly total: number;
  readonly state: "waiting" | "reading" | "done" | "stopped" | "failed";
  readonly tally: AddingTally;
  readonly lines: readonly AddedLine[];
  /** Why it failed. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A part of an upload: what is found in it is read and kept before the next part is asked for. */
export interface Part {
  /** How many things are expected in it. */
  readonly expected: number;
  readonly found: () => Promise<readonly Found[]>;
}

export interface AddingDesk {
  /** Takes reports in; one upload is read after another. */
  take(parts: readonly Part[], by: string): Adding;
  /** The uploads of this process, the latest first. */
  list(): readonly Adding[];
  /** Throws HearsayError `not-found`. */
  one(id: string): Adding;
  /** Stops it after the reports that are being read; what is kept stays. */
  stop(id: string): void;
  /** Gives every line of an upload, those that are there and those to come, then ends. */
  follow(id: string): AsyncGenerator<AddedLine>;
}

export interface DeskOptions {
  readonly case: Case;
  readonly now: () => Date;
  readonly openPool: () => ReadingPool;
  readonly onFault: (error: unknown) => void;
}

/** The threads that read take much memory: so long after the last upload they are let go. */
const IDLE_MS = 60_000;
/** While reports are kept no page is answered: in a case of 100,000 reports for some 30 ms each. */
const KEPT_TOGETHER = 32;
/** So many uploads are remembered. */
const REMEMBERED = 50;

type Mutable = { -readonly [Key in keyof Adding]: Adding[Key] } & { lines: AddedLine[]; stopped: boolean };

/** Where uploads go: read one after another, whether or not who sent them still listens. */
export function openDesk({ openPool, onFault, ...context }: DeskOptions): AddingDesk {
  const jobs = new Map<string, Mutable>();
  let queue: Promise<void> = Promise.resolve();
  let number = 0;
  let told = changed();
  const tell = () => {
    const before = told;
    told = changed();
    before.tell();
  };
  const pool = pooled(openPool);

  const work = async (job: Mutable, parts: readonly Part[]) => {
    job.state = "reading";
    tell();
    try {
      const reading = await pool.take();
      for (const { expected, found: asked } of parts) {
        if (job.stopped) break;
        const found = await asked();
        job.total += found.length - expected;
        tell();
        const each = addReports(
          { ...context, pool: reading, by: job.by, most: KEPT_TOGETHER },
          unlessStopped(job, found),
        );
        for await (const added of each) note(job, added, tell);
      }
      job.state = job.stopped ? "stopped" : "done";
    } catch (error) {
      if (!(error instanceof HearsayError)) onFault(error);
      job.state = "failed";
      job.error = errorAnswer(error).error;
    } finally {
      pool.giveBack();
      tell();
    }
  };
  const one = (id: string): Mutable => {
    const job = jobs.get(id);
    if (job) return job;
    throw new HearsayError("not-found", `There is no upload ${JSON.stringify(id)}, or it was long ago.`);
  };
  return {
    take: (parts, by) => {
      const id = String(++number);
      const total = parts.reduce((sum, { expected }) => sum + expected, 0);
      const job: Mutable = {
        ...{ id, by, total, state: "waiting", error: null, stopped: false },
        ...{ tally: NOTHING_YET, lines: [] },
      };
      jobs.set(id, job);
      for (const old of [...jobs.keys()].slice(0, -REMEMBERED)) if (isOver(one(old))) jobs.delete(old);
      queue = queue.then(() => work(job, parts));
      return job;
    },
    list: () => [...jobs.values()].reverse(),
    one,
    stop: (id) => {
      one(id).stopped = true;
    },
    follow: async function* (id) {
      const job = one(id);
      for (let at = 0; ; ) {
        const next = told;
        while (at < job.lines.length) yield job.lines[at++] as AddedLine;
        if (isOver(job)) return;
        await next.promise;
      }
    },
  };
}

const isOver = ({ state }: Adding): boolean => state !== "waiting" && state !== "reading";

async function* unlessStopped(job: Mutable, found: readonly Found[]): AsyncGenerator<Found> {
  for (const one of found) {
    if (job.stopped) return;
    yield one;
  }
}

function note(job: Mutable, added: Added, tell: () => void): void {
  job.lines.push(addedLine(added));
  const { kind } = added;
  const claims = "claims" in added ? added.claims : 0;
  job.tally = { ...job.tally, [kind]: job.tally[kind] + 1, claims: job.tally.claims + claims };
  tell();
}

function changed(): { readonly promise: Promise<void>; readonly tell: () => void } {
  let tell: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    tell = done;
  });
  return { promise, tell };
}

/** One pool, opened when first needed and closed when idle. A pool that cannot read is not kept. */
function pooled(open: () => ReadingPool) {
  let pool: ReadingPool | null = null;
  let idle: NodeJS.Timeout | null = null;
  const close = () => {
    pool?.close().catch(() => undefined); // its threads end with the process at the latest
    pool = null;
  };
  return {
    take: async (): Promise<ReadingPool> => {
      if (idle) clearTimeout(idle);
      pool ??= open();
      try {
        await pool.versions();
        return pool;
      } catch (error) {
        close();
        throw error;
      }
    },
    giveBack: () => {
      idle = setTimeout(close, IDLE_MS);
      idle.unref();
    },
  };
}
