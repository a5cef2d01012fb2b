/** A line on standard error that tells how far the reading is; silent where that is no terminal. */
export interface Progress {
  /** One more report done. */
  step(): void;
  /** One more report read ahead of what is done: done is only what is safely kept. */
  ahead(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  /** The last line, which stays. */
  end(words: string): void;
}

const BAR = 24;

/** `total` is null where it cannot be known beforehand. */
export function progressOn(stream: NodeJS.WriteStream, total: number | null): Progress {
  if (!stream.isTTY) {
    const silent = () => undefined;
    return { step: silent, ahead: silent, clear: silent, end: silent };
  }
  let [done, read] = [0, 0];
  const draw = () => void stream.write(`\r\u001b[K${progressLine(done, total, read)}`);
  draw();
  return {
    step: () => {
      done++;
      draw();
    },
    ahead: () => {
      read++;
      draw();
    },
    clear: () => void stream.write("\r\u001b[K"),
    end: (words) => void stream.write(`\r\u001b[K${words}\n`),
  };
}

/** "[######------] 3 of 6 reports", and how many more were read and are not kept yet. */
export function progressLine(done: number, total: number | null, read = 0): string {
  const ahead = read > done ? `, ${read - done} more read` : "";
  if (total === null) return `${done} ${done === 1 ? "report" : "reports"}${ahead}`;
  const full = Math.min(BAR, Math.floor((BAR * done) / Math.max(1, total)));
  return `[${"#".repeat(full)}${"-".repeat(BAR - full)}] ${done} of ${total} ${total === 1 ? "report" : "reports"}${ahead}`;
}
