// npm run check:fuzz-api: asks every way of the HTTP door things made up from its own OpenAPI document (schemathesis, from
// PyPI, into an environment of its own) and fails where one answers 5xx or otherwise than it says. Wants Python 3 and
// PyPI; arguments behind -- go to schemathesis.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SCHEMATHESIS = "schemathesis==4.32.5";
const CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";
/** Reports of the case that is asked: short, of several countries. */
const SAMPLES = ["libya-secret-oil-talks", "sudan-el-fasher-market-strike", "mexico-aguililla-police-convoy-ambush"];

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-fuzz-"));
const kept = join(folder, "samples.case");
const run = (program, args, options = {}) => execFileSync(program, args, { cwd: root, stdio: "inherit", ...options });

let server;
try {
  const venv = join(root, ".cache", "fuzz");
  if (!existsSync(join(venv, "bin", "schemathesis"))) {
    mkdirSync(join(root, ".cache"), { recursive: true });
    run("python3", ["-m", "venv", venv]);
    run(join(venv, "bin", "pip"), ["install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS]);
  }
  run("node", ["scripts/build.mjs"]);
  run("node", ["bin/hearsay", "add", "--case", kept, "--by", "fuzz", ...SAMPLES.map((one) => join("samples", one))]);
  server = spawn("node", ["bin/hearsay", "serve", "--case", kept, "--port", "0", "--by", "fuzz", "--workers", "1"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: server.stdout }), "line");
  const [address] = line.match(/http:\/\/localhost:\d+/);
  const args = ["run", `${address}/openapi.json`, "--checks", CHECKS, "--phases", "examples,coverage,fuzzing"];
  const { status } = spawnSync(
    join(venv, "bin", "schemathesis"),
    [...args, "--seed", "1", "--max-examples", "40", ...process.argv.slice(2)],
    { cwd: folder, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} finally {
  server?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}
