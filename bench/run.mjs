// Words per second of `hearsay read` over at least 1 MB of running text: one process, two threads, start-up apart.
// usage: npm run bench
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("..", import.meta.url);
const BIN = fileURLToPath(new URL("bin/hearsay", ROOT));
const LEAST_CHARACTERS = 1_000_000;

const samples = readdirSync(new URL("samples/", ROOT), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(new URL(`samples/${name}/report.json`, ROOT), "utf8")));
const wordsIn = (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The samples over and over, each time under another id. */
function corpus(least) {
  const reports = [];
  for (let characters = 0; characters < least; ) {
    const sample = samples[reports.length % samples.length];
    reports.push({ ...sample, id: `${sample.id}-${reports.length}` });
    characters += sample.text.length;
  }
  return reports;
}

/** Reads the reports in one process; times in seconds, memory in megabytes (null where the system does not tell). */
function timed(reports) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const seconds = () => (performance.now() - begin) / 1000;
    const child = spawn(process.execPath, [BIN, "read", "-", "--threads", "2"], { stdio: ["pipe", "pipe", "inherit"] });
    let first = null;
    let memory = null;
    const watch = setInterval(() => {
      memory = peakMemory(child.pid) ?? memory;
    }, 100);
    child.stdout.on("data", () => {
      first ??= seconds();
      memory = peakMemory(child.pid) ?? memory;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ first, all: seconds(), memory });
      else reject(new Error(`hearsay read ended with status ${status}`));
    });
    child.stdin.end(reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
  });
}

function peakMemory(pid) {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmHWM:\s+(\d+)/) ?? [];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null; // no /proc here, or the process has just ended
  }
}

const reports = corpus(LEAST_CHARACTERS);
const words = reports.reduce((sum, { text }) => sum + wordsIn(text), 0);
const { first, all, memory } = await timed(reports);
const rows = [
  ["reports", String(reports.length)],
  ["words", String(words)],
  ["start to first reading", `${first.toFixed(2)} s`],
  ["words per second, start apart", (words / (all - first)).toFixed(0)],
  ["words per second, all in all", (words / all).toFixed(0)],
  ["most memory", memory === null ? "not known here" : `${memory.toFixed(0)} MB`],
];
for (const [name, value] of rows) console.log(`${name.padEnd(32)}${value.padStart(14)}`);
