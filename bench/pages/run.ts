// How soon the explorer's pages stand, over any case: npm run bench -- pages --case FILE|postgres://… [--times 5]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism, loadavg } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { openCase } from "../../src/serve/operations/index.ts";
import { chromiumPath, openBrowser } from "../../test/explorer/chromium.ts";
import { questionsFor } from "../case/questions.ts";
import { pagesOf } from "./addresses.ts";
import { type Opened, opened } from "./opened.ts";
import { scrolled } from "./scrolled.ts";

/** What we promise: milliseconds of one answer of the server, of the first page; bytes of script of the home page. */
const PROMISED = { answer: 300, first: 1_000, script: 400_000 };

const { values } = parseArgs({
  options: { case: { type: "string" }, times: { type: "string", default: "5" } },
});
if (values.case === undefined) throw new Error("Name a case: npm run bench -- pages --case FILE");
const times = Number(values.times);

const kept = await openCase(values.case);
const addresses = pagesOf(await questionsFor(kept));
await kept.close();
if (chromiumPath === undefined) throw new Error("There is no Chromium on this machine: HEARSAY_CHROMIUM names one.");
const server = await served(values.case);
const browser = await openBrowser(chromiumPath);
try {
  console.log(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; milliseconds, medians of ${times}`);
  for (const [name, path] of addresses) await measured(browser, name, new URL(path, server.address));
  const { frames, late, longest } = await scrolled(browser, new URL("/search", server.address));
  console.log(`\nscrolling a search: ${frames} frames, ${late} later than 50 ms, the longest ${longest.toFixed(0)} ms`);
} finally {
  await browser.close();
  await server.stop();
}

async function measured(chromium: Browser, name: string, url: URL): Promise<void> {
  const all: Opened[] = [];
  for (let time = 0; time <= times; time++) {
    const one = await opened(chromium, url);
    if (time > 0) all.push(one);
  }
  const shown = median(all.map((one) => one.shown));
  const slowest = all[0]?.answers.map(({ name: answer }) => {
    const each = all.flatMap(({ answers }) => answers.find((one) => one.name === answer)?.took ?? []);
    return { answer, took: median(each) };
  });
  const worst = slowest?.sort((a, b) => b.took - a.took)[0];
  const script = all[0]?.script ?? 0;
  const isHome = url.pathname === "/";
  const missed = [
    ...(worst && worst.took > PROMISED.answer ? ["an answer"] : []),
    ...(isHome && shown > PROMISED.first ? ["the first page"] : []),
    ...(isHome && script > PROMISED.script ? ["the script"] : []),
  ];
  console.log(
    `  ${name.padEnd(28)} shown ${shown.toFixed(0).padStart(5)}   slowest answer ${(worst?.took ?? 0).toFixed(0).padStart(5)} ${(worst?.answer ?? "").padEnd(22)} script ${(script / 1000).toFixed(0).padStart(4)} kB${missed.length > 0 ? `  MISSED ${missed.join(", ")}` : ""}`,
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The case served as `hearsay explore` serves it, on a free port of loopback. */
async function served(file: string) {
  const program = fileURLToPath(new URL("../../bin/hearsay", import.meta.url));
  const child = spawn(process.execPath, [program, "explore", "--case", file, "--port", "0", "--workers", "1"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = line.match(/http:\/\/\S+/) ?? [];
    if (address) return { address, stop };
  }
  throw new Error("hearsay explore ended before it named its address.");
}
