// Adding beside reading alone, by the clock and with the commands themselves:
// npm run bench -- commands [CASE] [--reports 1280] [--seed 21] [--from 250] (a file that `bench -- case` made, which grows; none: a new case)
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { ReportInput } from "../../src/model/report.ts";
import { openCase } from "../../src/serve/operations/index.ts";
import { measure } from "../../src/store/measure.ts";
import { type Timed, timed } from "../process.mjs";
import { madeBeside } from "./made-beside.ts";

/** The reports come out of a case of 100,000, as many to a day; --from says after how many of them. */
const PLAN = 100_000;
const HEARSAY = fileURLToPath(new URL("../../bin/hearsay", import.meta.url));
/** The share of the time of adding that storing and resolving may take. */
const PROMISED = 0.25;

const { values, positionals } = parseArgs({
  options: {
    reports: { type: "string", default: "1280" },
    seed: { type: "string", default: "21" },
    from: { type: "string", default: "250" },
  },
  allowPositionals: true,
});
const reports: ReportInput[] = [];
const wanted = { reports: PLAN, seed: Number(values.seed), from: Number(values.from) };
for await (const { report } of madeBeside(wanted)) {
  reports.push(report);
  if (reports.length >= Number(values.reports)) break;
}

const [kept = newCase()] = positionals;
const there = await begun(kept);
console.log(
  `${reports.length} reports, ${there} in the case; load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
);
const [reading, adding] = [await run("read", "-"), await run("add", "--case", kept, "-")];
told("hearsay read", reading);
told("hearsay add", adding);
const share = 1 - reading.all / adding.all;
console.log(
  `storing and resolving take ${perCent(share)} of the time by the clock, ${share <= PROMISED ? "met" : "MISSED"}`,
);
if (reading.processors !== null && adding.processors !== null)
  console.log(`and ${perCent(1 - reading.processors / adding.processors)} of the processors' time`);
process.exit(0);

function newCase(): string {
  const folder = join(process.cwd(), ".cache", "bench-commands");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return join(folder, "new.hearsay");
}

/** How many reports are there; the case's tables are measured as the command would do once, at its end. */
async function begun(file: string): Promise<number> {
  const one = await openCase(file, { create: true });
  await measure(one);
  const row = await one.db
    .selectFrom("report")
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  await one.close();
  return Number(row?.count ?? 0);
}

function run(...args: readonly string[]): Promise<Timed> {
  return timed(process.execPath, [HEARSAY, ...args], reports, { HEARSAY_AUTHOR: "bench" });
}

function told(name: string, { all, processors, memory }: Timed) {
  const each = (reports.length / all).toFixed(1);
  const parts = [`${all.toFixed(1)} s`, `${each} reports a second`];
  if (processors !== null) parts.push(`${((1000 * processors) / reports.length).toFixed(1)} ms of processors a report`);
  if (memory !== null) parts.push(`${memory.toFixed(0)} MB`);
  console.log(`${name.padEnd(16)}${parts.join(", ")}`);
}

function perCent(part: number): string {
  return `${(100 * part).toFixed(0)} %`;
}
