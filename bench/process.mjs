// A program that reads JSON Lines on standard input: how long it takes, and how much memory at its peak.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Runs it over the reports. Seconds to its first output and to its end; seconds of processors and megabytes, null where
 * the system does not tell; what it writes. Rejects where it ends with another status than 0.
 */
export function timed(command, args, reports, env = {}) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const seconds = () => (performance.now() - begin) / 1000;
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...env } });
    let first = null;
    let memory = null;
    let processors = null;
    let errors = "";
    const look = () => {
      memory = peakMemory(child.pid) ?? memory;
      processors = processorSeconds(child.pid) ?? processors;
    };
    const watch = setInterval(look, 50);
    const output = [];
    child.stdout.on("data", (chunk) => {
      first ??= seconds();
      look();
      output.push(chunk);
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(watch);
      const done = {
        first,
        all: seconds(),
        memory,
        processors,
        output: Buffer.concat(output).toString("utf8"),
        errors,
      };
      if (status === 0) resolve(done);
      else reject(new Error(`${command} ${args.join(" ")} ended with status ${status}: ${errors.slice(-500)}`));
    });
    // A program that ends early says why by its status.
    child.stdin.on("error", () => undefined);
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

/** Ticks of a Linux processor clock in a second, as programs are told of them everywhere. */
const TICKS = 100;

function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return null; // no /proc here, or the process has just ended
  }
}
