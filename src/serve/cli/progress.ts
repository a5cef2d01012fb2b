/** A line on standard error that tells how far the reading is; silent where that is no terminal. */
export interface Progress {
  /** One more report done. */
  step(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  /** The last line, which stays. */
  end(words: string): void;
}

const BAR = 24;

/** `total` is null where it cannot be known beforehand. */
export function progressOn(stream: NodeJS.WriteStream, total: number | null): Progress {
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined, end: () => undefined };
  let done = 0;
  const draw = () => void stream.write(`\r\u001b[K${progressLine(done, total)}`);
  draw();
  return {
    step: () => {
      done++;
      draw();
    },
    clear: () => void stream.write("\r\u001b[K"),
    end: (words) => void stream.write(`\r\u001b[K${words}\n`),
  };
}

/** "[######------] 3 of 6 reports" */
export function progressLine(done: number, total: number | null): string {
  if (total === null) return `${done} ${done === 1 ? "report" : "reports"}`;
  const full = Math.min(BAR, Math.floor((BAR * done) / Math.max(1, total)));
  return `[${"#".repeat(full)}${"-".repeat(BAR - full)}] ${done} of ${total} ${total === 1 ? "report" : "reports"}`;
}
