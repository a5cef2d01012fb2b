import type { ReportInput } from "../../../model/report.ts";

/**
 * A report on its way to the threads that read: it goes into the mailbox of each of them at once, and whoever is free
 * first claims it. So they go on while the thread that gave it keeps what was read, which takes seconds at a stretch.
 */
export interface SharedJob {
  /** Where in the shared memory it is claimed; given to another job when this one is answered. */
  readonly slot: number;
  /** Unlike that of every job that had the slot before: what lies in a mailbox for long claims nothing. */
  readonly ticket: number;
  readonly report: ReportInput;
}

/** What a thread is told at its start. */
export interface SharedJobs {
  /** A word for each slot: the ticket of the job that waits there, or who claimed it (below zero). */
  readonly claims: Int32Array;
  /** The thread's own number, from 1. */
  readonly number: number;
}

/** Memory that threads share, for so many jobs at a time. */
export const sharedClaims = (slots: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(slots * Int32Array.BYTES_PER_ELEMENT));

export function offer(claims: Int32Array, { slot, ticket }: SharedJob): void {
  Atomics.store(claims, slot, ticket);
}

/** Whether the job was still there: it is this thread's now. */
export function claim({ claims, number }: SharedJobs, { slot, ticket }: SharedJob): boolean {
  return Atomics.compareExchange(claims, slot, ticket, -number) === ticket;
}

/** The number of the thread that claimed what stands in the slot; null: none yet. */
export function claimedBy(claims: Int32Array, slot: number): number | null {
  const word = Atomics.load(claims, slot);
  return word < 0 ? -word : null;
}
