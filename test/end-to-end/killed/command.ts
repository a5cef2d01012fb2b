import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** When a command is killed: so long after its start, or after it has told of so many things. */
export type Moment = { readonly after: number } | { readonly told: number; readonly and: number };

export interface Killed {
  /** Whole lines of JSON that it wrote before it was killed: what it acknowledged. */
  readonly told: readonly Record<string, unknown>[];
  /** Its exit status; null where it was killed before its end. */
  readonly status: number | null;
  /** Milliseconds that it lived. */
  readonly lived: number;
}

/** Runs `hearsay` as a user would, and kills it with SIGKILL at the moment given (never, where there is none). */
export async function hearsayKilled(args: readonly string[], at: string, moment?: Moment): Promise<Killed> {
  const start = performance.now();
  const env = { ...process.env, HEARSAY_CASE: at, HEARSAY_AUTHOR: "amina" };
  const child = spawn(process.execPath, ["bin/hearsay", ...args, "--json"], {
    ...{ cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] },
  });
  let [out, errors] = ["", ""];
  const lines = () => out.split("\n").slice(0, -1);
  let look: () => void = () => undefined;
  child.stdout.setEncoding("utf8").on("data", (some: string) => {
    out += some;
    look();
  });
  child.stderr.setEncoding("utf8").on("data", (some: string) => {
    errors += some;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  if (moment) {
    const enough = new Promise<void>((resolve) => {
      look = () => {
        if ("told" in moment && lines().length >= moment.told) resolve();
      };
      look();
    });
    const due = "after" in moment ? wait(moment.after) : enough.then(() => wait(moment.and));
    await Promise.race([due, ended]);
    child.kill("SIGKILL");
  }
  const status = await ended;
  if (status !== 0 && status !== null) throw new Error(`hearsay ${args.join(" ")} ended with ${status}: ${errors}`);
  return { told: lines().map((line) => JSON.parse(line)), status, lived: performance.now() - start };
}
