// Exports the samples' case in every form and opens it with the programs of others: npm run check:consumers [-- FORM …|pictures]
// pictures draws, into docs/pictures/exports/, what each opens as (needs all forms to have been checked before).
// Python packages come from PyPI into .cache/consumers; what is heavy and not installed is told and left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CACHE = join(ROOT, ".cache", "consumers");
const CHECKS = join(ROOT, "test", "consumers");
const PYTHON = join(CACHE, "venv", "bin", "python");
const GUIDE = join(ROOT, "docs", "guide", "exports.md");

const run = (command, args, options = {}) => spawnSync(command, args, { cwd: ROOT, encoding: "utf8", ...options });
const loud = (command, args) => {
  const { status, stderr, stdout } = run(command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
};

if (run("python3", ["--version"]).status !== 0) {
  console.log("Nothing was checked: there is no python3.");
  process.exit(0);
}
mkdirSync(CACHE, { recursive: true });
if (!existsSync(PYTHON)) loud("python3", ["-m", "venv", join(CACHE, "venv")]);
loud(PYTHON, ["-m", "pip", "install", "--quiet", "--requirement", join(CHECKS, "requirements.txt")]);

const kept = join(CACHE, "samples.case");
for (const name of [kept, `${kept}-wal`, `${kept}-shm`]) rmSync(name, { force: true });
loud("node", ["bin/hearsay", "add", "--case", kept, "--by", "check", "samples"]);

/** Programs that some checks need, where they are here; HEARSAY_CHROMIUM names another browser. */
const found = (...names) => names.find((name) => run("which", [name]).status === 0);
const PROGRAMS = {
  soffice: found("soffice", "libreoffice"),
  chromium: process.env.HEARSAY_CHROMIUM ?? found("chromium", "chromium-browser", "google-chrome"),
};
if (process.argv.includes("pictures")) {
  loud(PYTHON, [
    join(CHECKS, "pictures.py"),
    join(CACHE, "out"),
    kept,
    PROGRAMS.chromium ?? "",
    PROGRAMS.soffice ?? "",
  ]);
  process.exit(0);
}

const missing = [];
const asked = process.argv.slice(2);
const rows = [];
let failed = false;
for (const file of readdirSync(CHECKS)
  .filter((name) => /^\d+-.*\.py$/.test(name))
  .sort()) {
  const form = file.slice(0, -3).replace(/^\d+-/, "");
  if (asked.length > 0 && !asked.includes(form)) continue;
  const folder = join(CACHE, "out", form);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(join(CHECKS, file), "utf8");
  const [, needed] = source.match(/^# needs (.*)$/m) ?? [];
  if (needed && !PROGRAMS[needed]) {
    missing.push(form);
    console.log(`${form}: left out, ${needed} is not here.`);
    continue;
  }
  for (const [, line] of source.matchAll(/^# export (.*)$/gm))
    loud("node", [
      "bin/hearsay",
      "export",
      "--case",
      kept,
      ...line.split(" ").map((word) => word.replace("OUT", folder)),
    ]);
  const { status, stdout, stderr } = run(PYTHON, [join(CHECKS, file), folder, kept, PROGRAMS[needed] ?? ""]);
  const said = stdout.trim().split("\n").filter(Boolean);
  if (status !== 0) {
    failed = true;
    console.error(`${form}: FAILED\n${stdout}${stderr}`);
    continue;
  }
  for (const line of said) {
    console.log(`${form}: ${line}`);
    // a check of several forms names each itself
    const told = line.split("\t");
    const [of, by, what] = told.length === 3 ? told : [form, ...told];
    // from 90 on it is what comes in that is checked, of which docs/guide/input.md tells
    if (!file.startsWith("9")) rows.push(`| \`${of}\` | ${by} | ${what} |`);
  }
}
if (!failed && asked.length === 0) {
  const day = new Date().toISOString().slice(0, 10);
  const table = ["| form | opened by | result |", "|---|---|---|", ...rows].join("\n");
  const left = missing.length === 0 ? "" : `\n\nNot tried: ${missing.join(", ")}.`;
  const said = `<!-- consumers -->\nOn ${day}, with the samples' case:\n\n${table}${left}\n<!-- /consumers -->`;
  writeFileSync(GUIDE, readFileSync(GUIDE, "utf8").replace(/<!-- consumers -->[\s\S]*<!-- \/consumers -->/, said));
}
process.exitCode = failed ? 1 : 0;
