import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Compiles dist/ once before the end-to-end tests: they run bin/hearsay as a user would. */
export async function setup(): Promise<void> {
  execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: ROOT, stdio: "inherit" });
  // The process that is killed some hundreds of times, in one file: it starts in a third of the time.
  await build({
    absWorkingDir: ROOT,
    entryPoints: ["test/end-to-end/killed/worker.mjs"],
    outfile: ".cache/killed-worker.mjs",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["libsql", "pg"],
    logLevel: "warning",
  });
}
