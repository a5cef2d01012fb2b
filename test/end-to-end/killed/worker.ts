import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** `killed/worker.mjs` as test/build.ts puts it into one file. */
const SCRIPT = fileURLToPath(new URL("../../../.cache/killed-worker.mjs", import.meta.url));

export interface Work {
  readonly where: string;
  readonly mode: "add" | "judge" | "migrate" | "upgrade";
  /** What its batches are called; another for each worker. */
  readonly name: string;
  /** File with the reports of a batch. */
  readonly made: string;
  readonly batches?: number;
  /** Kilobytes that a file may grow to. */
  readonly largest?: number;
}

export interface Worker {
  /** What it said so far, a line each. */
  readonly lines: readonly string[];
  /** Once it has said a line that begins so; false where it ended before. */
  said(beginning: string): Promise<boolean>;
  /** At once, as by a power cut of this process. */
  kill(): void;
  /** Its exit status; null where it was killed. */
  readonly ended: Promise<number | null>;
}

export function startWorker({ where, mode, name, made, batches, largest }: Work): Worker {
  const args = [SCRIPT, where, mode, name, made, ...(batches === undefined ? [] : [String(batches)])];
  const limited = ["-c", `ulimit -f ${largest} && exec "$@"`, "worker", process.execPath, ...args];
  const child: ChildProcess =
    largest === undefined
      ? spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
      : spawn("bash", limited, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const tell = () => {
    for (const look of waiting) look();
  };
  let rest = "";
  child.stdout?.on("data", (some: Buffer) => {
    const parts = `${rest}${some}`.split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    tell();
  });
  let isOver = false;
  const ended = new Promise<number | null>((resolve) =>
    child.on("close", (status) => {
      isOver = true;
      tell();
      resolve(status);
    }),
  );
  const said = (beginning: string) =>
    new Promise<boolean>((resolve) => {
      const look = () => {
        const isSaid = lines.some((line) => line.startsWith(beginning));
        if (!isSaid && !isOver) return;
        waiting.delete(look);
        resolve(isSaid);
      };
      waiting.add(look);
      look();
    });
  return { lines, said, kill: () => child.kill("SIGKILL"), ended };
}

/** What follows a word in the lines that begin with it. */
export const told = (lines: readonly string[], word: string): readonly string[] =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
