import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Reports of the samples that tell of the same things, in part as copies, in part against each other. */
export const SHOWN = [
  "burkina-tankoualga-attack-wire",
  "burkina-tankoualga-attack-copy",
  "burkina-tankoualga-toll-rises",
  "kashmir-line-of-control-mortar-fire",
  "kashmir-line-of-control-mortar-fire-gulf-copy",
  "libya-secret-oil-talks",
  "somalia-mogadishu-checkpoint-bomb",
] as const;

export interface ServedCase {
  readonly address: string;
  /** The case's file. */
  readonly file: string;
  readonly stop: () => Promise<void>;
}

/** A case of its own with some sample reports and reports of other files, served as `hearsay explore` serves it, on a free port of loopback. */
export async function serveCase(
  samples: readonly string[] = SHOWN,
  files: readonly string[] = [],
): Promise<ServedCase> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-explorer-"));
  const file = join(folder, "shown.case");
  const common = ["--case", file, "--by", "amina"];
  const hearsay = [join(ROOT, "bin/hearsay")];
  const reports = [...samples.map((name) => join("samples", name)), ...files];
  execFileSync(process.execPath, [...hearsay, "add", ...common, "--workers", "1", ...reports], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const server = spawn(process.execPath, [...hearsay, "explore", ...common, "--port", "0", "--workers", "1"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = line.match(/http:\/\/\S+/) ?? [];
    if (address) return { address, file, stop };
  }
  await stop();
  throw new Error("hearsay explore ended before it named its address.");
}
