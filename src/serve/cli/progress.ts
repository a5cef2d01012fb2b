/** A line on standard error that tells how far the reading is; silent where that is no terminal. */
export interface Progress {
  /** One more report done. */
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const BAR = 24;

/** `total` is null where it cannot be known beforehand. */
export function progressOn(stream: NodeJS.WriteStream, total: number | null): Progress {
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  return {
    step: () => {
      done++;
      stream.write(`\r\u001b[K${progressLine(done, total)}`);
    },
    clear: () => void stream.write("\r\u001b[K"),
  };
}

/** "[######------] 3 of 6 reports" */
export function progressLine(done: number, total: number | null): string {
  if (total === null) return `${done} reports`;
  const full = Math.min(BAR, Math.round((BAR * done) / Math.max(1, total)));
  return `[${"#".repeat(full)}${"-".repeat(BAR - full)}] ${done} of ${total} reports`;
}
