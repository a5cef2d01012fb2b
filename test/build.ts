import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Compiles dist/ once before the end-to-end tests: they run bin/hearsay as a user would. */
export function setup(): void {
  const script = fileURLToPath(new URL("../scripts/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script], { stdio: "inherit" });
}
