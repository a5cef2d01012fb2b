// spaCy in a Python environment of its own under .cache/, made at the first run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const ENVIRONMENT = path("../../.cache/spacy");
const PYTHON = `${ENVIRONMENT}/bin/python`;
const DONE = `${ENVIRONMENT}/installed`;

/** How to run it: a command with its arguments; or, in words, why it cannot be run here. */
export function spacy() {
  const absent = existsSync(DONE) ? null : install();
  return absent ? { absent } : { command: PYTHON, args: [path("read_with_spacy.py")] };
}

function install() {
  mkdirSync(path("../../.cache"), { recursive: true });
  const steps = [
    ["python3", ["-m", "venv", ENVIRONMENT], "there is no python3 with venv here"],
    [PYTHON, ["-m", "pip", "install", "--quiet", "-r", path("spacy-requirements.txt")], "pip could not install it"],
    [PYTHON, ["-c", `open(${JSON.stringify(DONE)}, "w").close()`], "its folder cannot be written to"],
  ];
  for (const [command, args, says] of steps) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status === 0) continue;
    rmSync(ENVIRONMENT, { recursive: true, force: true });
    const lines = (error?.message ?? stderr ?? "").trim().split("\n");
    return `${says} (${lines.at(-1) ?? ""})`;
  }
  return null;
}
