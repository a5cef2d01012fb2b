import { constants, getPriority, setPriority } from "node:os";

/** As `nice` counts; enough for who keeps to have a core of its own beside any number of readers. */
const STEPS = 5;

/**
 * Puts the calling thread behind the one that keeps what it reads: that is one for all that read, and where cores are few
 * it goes first. Never ahead of where the program itself was put (`nice hearsay add`), which nobody but root may. In
 * Linux a thread has a priority of its own; elsewhere it would be the whole program's, which is left alone.
 */
export function standBehind(): void {
  if (process.platform !== "linux") return;
  setPriority(Math.min(constants.priority.PRIORITY_LOW, getPriority() + STEPS));
}
