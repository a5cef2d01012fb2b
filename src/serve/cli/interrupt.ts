/** The exit status of a program that was ended by Ctrl-C. */
export const INTERRUPTED = 130;

export interface Interrupt {
  /** Whether Ctrl-C was pressed. */
  readonly asked: () => boolean;
  /** Leaves Ctrl-C to Node again. */
  readonly release: () => void;
}

/** The first Ctrl-C asks for an end after the report at hand, so that no line is left half written; the second ends at once. */
export function onInterrupt(): Interrupt {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(INTERRUPTED);
    asked = true;
  };
  process.on("SIGINT", ask);
  return { asked: () => asked, release: () => void process.off("SIGINT", ask) };
}
