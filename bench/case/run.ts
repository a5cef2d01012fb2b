// Adding to and asking a generated case: npm run bench -- case [--reports 10000] [--seed 1] [--at FOLDER|postgres://…]
import { mkdirSync, statSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { createReader } from "../../src/pipeline.ts";
import { openCase } from "../../src/serve/operations/index.ts";
import type { Case } from "../../src/store/case.ts";
import { measure } from "../../src/store/measure.ts";
import { addAll, STEPS, type Stretch } from "./adding.ts";
import { asked, quantile } from "./asking.ts";
import { bankOf } from "./bank.ts";
import { now, since } from "./clock.ts";
import type { Generated } from "./compose.ts";
import { caseOf, type Case as GeneratedCase } from "./generator.ts";
import { madeBeside } from "./made-beside.ts";
import { checked, tally } from "./mix.ts";
import { naively } from "./naive.ts";
import { questionsFor } from "./questions.ts";
import { readSamples, sampleReports } from "./samples.ts";

/** What we promise: milliseconds of a question, and the share of reading and adding that storing and resolving may take. */
const PROMISED = { median: 100, rare: 300, share: 0.25 };
const MARKS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
/** Reports before a mark over which is measured: what one costs goes up and down with the stories of its days. */
const windowOf = (mark: number) => Math.min(2000, mark / 2);
/** Reports that are read and put naively beside. */
const BESIDE = 64;

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    at: { type: "string", default: join(process.cwd(), ".cache", "bench-case") },
  },
});
const wanted = Number(values.reports);
const seed = Number(values.seed);
const folder = values.at.includes("://") ? null : values.at;

const samples = await readSamples(sampleReports());
const [first] = samples;
if (!first) throw new Error("There are no samples.");
const made = caseOf(bankOf(samples), { reports: wanted, seed, reader: first.reading.reader });
if (folder !== null) mkdirSync(folder, { recursive: true });
const where = folder === null ? values.at : join(folder, `case-${wanted}-${seed}.hearsay`);
const kept = await openCase(where, { create: true });
const there = await reportsIn(kept);
const load = () => `load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`;
console.log(
  `${wanted} reports, seed ${seed}; ${there} of them there already; ${load()}. Milliseconds of processor (by the clock).`,
);

const stretches = await grow(there);
await measure(kept);
const beside = await besides(made);
printAdding(stretches, beside);
await printQuestions(kept);
await printSize(kept);
await kept.close();

async function grow(from: number): Promise<readonly Stretch[]> {
  const counted = tally();
  async function* passing() {
    for await (const one of madeBeside({ reports: wanted, seed, from })) {
      counted.add(one);
      yield one;
    }
  }
  const begin = performance.now();
  const added = await addAll(kept, passing(), {
    there: from,
    marks: MARKS.filter((mark) => mark <= wanted),
    windowOf,
    reached: ({ upTo, reports, spent }) => {
      const each = STEPS.map((step) => `${step} ${(spent[step].processor / reports).toFixed(1)}`);
      console.error(`${upTo} reached; milliseconds of processor a report: ${each.join(", ")}, ${load()}`);
    },
    told: (count) => {
      const each = (performance.now() - begin) / (count - from);
      if (count % 1024 < 256) console.error(`${count} reports, ${each.toFixed(1)} ms each with making them, ${load()}`);
    },
  });
  if (from > 0) return added;
  const { figures, faults } = checked(counted.figures(), wanted);
  console.log("\nthe mix");
  for (const [name, value] of Object.entries(figures)) print(`  ${name}`, round(value));
  for (const fault of faults) console.log(`  NOT AS STATED: ${fault}`);
  return added;
}

/** The same sort of reports, read by the reader and put by a plain INSERT, a report each. */
async function besides(generated: GeneratedCase) {
  const some: Generated[] = [];
  for (const one of generated.reports(Math.max(0, wanted - BESIDE))) some.push(one);
  const reader = await createReader({ threads: 1 });
  if (some[0]) await reader.read(some[0].report);
  const begin = now();
  for (const { report } of some) await reader.read(report);
  const reading = since(begin);
  await reader.close();
  const naive = naively(join(folder ?? process.cwd(), "naive.db"), some);
  return { reading: reading.processor / some.length, naive: naive.processor / some.length };
}

function printAdding(
  all: readonly Stretch[],
  { reading, naive }: { readonly reading: number; readonly naive: number },
) {
  console.log("\nadding, a report");
  for (const { upTo, reports, spent } of all) {
    const each = STEPS.map((step) => [step, spent[step].processor / reports, spent[step].wall / reports] as const);
    const sum = each.reduce((total, [, processor]) => total + processor, 0);
    const steps = each
      .map(([step, processor, wall]) => `${step} ${processor.toFixed(1)} (${wall.toFixed(1)})`)
      .join(", ");
    const share = sum / (sum + reading);
    const met = share <= PROMISED.share ? "met" : "MISSED";
    const told = `${(100 * share).toFixed(0)} % of reading and adding, ${met}`;
    print(`  up to ${upTo}`, `${sum.toFixed(1)} ms`, `${steps}; ${told}`);
  }
  print("  reading one", `${reading.toFixed(1)} ms`, `adding may take ${100 * PROMISED.share} % of both`);
  print("  naive INSERT of the same rows", `${naive.toFixed(1)} ms`);
}

async function printQuestions(one: Case) {
  console.log(`\nasking; ${load()}; median by the clock, 95 of 100 below, median of processor`);
  for (const question of await questionsFor(one))
    for (const { name, wall, processor } of await asked(one, question, 9)) {
      const [median, rare] = [quantile(wall, 0.5), quantile(wall, 0.95)];
      const isKept = median < PROMISED.median && rare < PROMISED.rare;
      const told = [median, rare, quantile(processor, 0.5)].map((ms) => ms.toFixed(0).padStart(7)).join("");
      console.log(`  ${name.padEnd(44)}${told}${isKept ? "" : "  MISSED"}`);
    }
}

async function printSize(one: Case) {
  const count = await reportsIn(one);
  print("\nmost memory", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  if (one.kind === "postgres") {
    const { rows } = await sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`.execute(one.db);
    return print("size a report", `${((rows[0]?.bytes ?? 0) / count / 1000).toFixed(1)} kB`);
  }
  print("size a report", `${(statSync(where).size / count / 1000).toFixed(1)} kB`);
  const { rows } = await sql<{ name: string; bytes: number }>`
    select name, sum(pgsize) as bytes from dbstat group by name order by bytes desc limit 14`.execute(one.db);
  for (const { name, bytes } of rows) print(`  ${name}`, `${(bytes / count / 1000).toFixed(2)} kB`);
}

async function reportsIn({ db }: Case): Promise<number> {
  const row = await db
    .selectFrom("report")
    .select((of) => of.fn.countAll<number>().as("reports"))
    .executeTakeFirst();
  return Number(row?.reports ?? 0);
}

function print(name: string, value: string, note = "") {
  console.log(`${name.padEnd(40)}${value.padStart(12)}  ${note}`.trimEnd());
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
