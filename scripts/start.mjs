// What `npm start` shows: a case of the sample reports, in the explorer. The case is kept in .cache/, so that a second
// start reads nothing again; reports that were added in the browser stay in it.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const kept = ".cache/samples.case";

function hearsay(...args) {
  const { status } = spawnSync(process.execPath, ["bin/hearsay", ...args, "--case", kept], {
    cwd: root,
    stdio: "inherit",
  });
  return status ?? 1;
}

mkdirSync(new URL("../.cache", import.meta.url), { recursive: true });
process.stderr.write("Reading the sample reports into a case (some seconds, the first time) …\n");
const added = hearsay("add", "samples");
process.exitCode = added === 0 ? hearsay("explore", ...process.argv.slice(2)) : added;
