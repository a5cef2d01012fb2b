// How fast and how lean `hearsay read` is, beside compromise and spaCy's small English model in the same run.
// usage: npm run bench; npm run bench -- case for a case of many reports (case/run.ts); npm run bench -- grow for the same
// reports in cases of other sizes (case/grow.ts); npm run bench -- pages for the pages of the explorer (pages/run.ts);
// npm run bench -- commands for adding beside reading, by the clock (case/commands.ts);
// npm run bench -- places for a dump of GeoNames (places/run.ts)
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { corpus, wordsIn } from "./corpus.mjs";
import { spacy } from "./peers/spacy.mjs";
import { timed } from "./process.mjs";
import { stageMilliseconds } from "./stage-shares.mjs";

const BENCHES = {
  case: "case/run.ts",
  grow: "case/grow.ts",
  commands: "case/commands.ts",
  pages: "pages/run.ts",
  places: "places/run.ts",
};
const bench = BENCHES[process.argv[2] ?? ""];
if (bench) {
  const file = fileURLToPath(new URL(bench, import.meta.url));
  const { status } = spawnSync(process.execPath, ["--import", "tsx", file, ...process.argv.slice(3)], {
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}

const LEAST_CHARACTERS = 1_000_000;
/** What we promise: words per second end to end, seconds from start to the first claims, megabytes. */
const PROMISED = { words: 3000, start: 1.5, memory: 700 };
const THREADS = "2";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const HEARSAY = [process.execPath, [path("../bin/hearsay"), "read", "-", "--threads", THREADS, "--explain"]];

const print = (name, value, note = "") => console.log(`${name.padEnd(42)}${value.padStart(12)}  ${note}`.trimEnd());
const kept = (met, promise) => `${met ? "met" : "MISSED"} (${promise})`;

const reports = corpus(LEAST_CHARACTERS);
const words = wordsIn(reports);
const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${reports.length} reports, ${words} words, ${(characters / 1e6).toFixed(2)} million characters; one process, ${THREADS} threads.\n`,
);

const start = await timed(...HEARSAY, reports.slice(0, 1));
const claims = JSON.parse(start.output).claims.length;
if (claims === 0) throw new Error("the first report has no claims: time to the first claim cannot be told");
const whole = await timed(...HEARSAY, reports);
const [rate, rateAfterStart] = [words / whole.all, words / (whole.all - start.first)];

print("start to first claims", `${start.first.toFixed(2)} s`, kept(start.first < PROMISED.start, "under 1.5 s"));
print("words per second, end to end", rate.toFixed(0), kept(rate >= PROMISED.words, "at least 3000"));
print("words per second, start apart", rateAfterStart.toFixed(0));
if (whole.processors !== null) {
  print("words per second of processor", (words / whole.processors).toFixed(0));
  const busy = start.processors !== null && start.processors < start.first / 2;
  print(
    "processor time to first claims",
    `${start.processors?.toFixed(2) ?? "?"} s`,
    busy ? "others keep this machine busy" : "",
  );
}
if (whole.memory === null) print("most memory", "not known here");
else print("most memory", `${whole.memory.toFixed(0)} MB`, kept(whole.memory < PROMISED.memory, "under 700 MB"));

console.log("\nshare of each stage");
const stages = stageMilliseconds(whole.errors);
const sum = stages.reduce((all, [, ms]) => all + ms, 0);
for (const [stage, ms] of stages)
  print(`  ${stage}`, `${((100 * ms) / sum).toFixed(1)} %`, `${(ms / 1000).toFixed(2)} s`);

console.log("\nbeside it, in the same run (names, tags and sentences alone, no claims)");
await beside("compromise", { command: process.execPath, args: [path("peers/compromise.mjs")] });
await beside("spaCy, en_core_web_sm", spacy());

/** Another reader's figures over the same reports, and ours as a multiple of them. */
async function beside(name, { absent, command, args }) {
  if (absent) return console.log(`  ${name}: not here: ${absent}`);
  const one = await timed(command, args, reports.slice(0, 1), { OMP_NUM_THREADS: THREADS });
  const run = await timed(command, args, reports, { OMP_NUM_THREADS: THREADS });
  const their = words / run.all;
  print(`  ${name}, words per second`, their.toFixed(0), `hearsay reads ${(rate / their).toFixed(2)} times as fast`);
  if (run.processors !== null && whole.processors !== null) {
    const note = `hearsay reads ${(run.processors / whole.processors).toFixed(2)} times as fast`;
    print("    per second of processor", (words / run.processors).toFixed(0), note);
  }
  print("    start to first report", `${one.first.toFixed(2)} s`);
  if (run.memory !== null) print("    most memory", `${run.memory.toFixed(0)} MB`);
}
