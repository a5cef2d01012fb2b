/** What a run of a program took; null where the system does not tell. */
export interface Timed {
  /** Seconds to its first output, and to its end. */
  readonly first: number | null;
  readonly all: number;
  /** Megabytes at its peak. */
  readonly memory: number | null;
  /** Seconds of processors. */
  readonly processors: number | null;
  readonly output: string;
  readonly errors: string;
}

export function timed(
  command: string,
  args: readonly string[],
  reports: readonly unknown[],
  env?: Readonly<Record<string, string>>,
): Promise<Timed>;
