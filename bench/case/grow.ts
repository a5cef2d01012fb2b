// What the same reports cost in cases of other sizes: npm run bench -- grow CASE… (files that `bench -- case` made).
// They are added to each of the cases, which hold the same days as densely.
import { parseArgs } from "node:util";
import { openCase } from "../../src/serve/operations/index.ts";
import { addAll, STEPS } from "./adding.ts";
import type { Generated } from "./compose.ts";
import { madeBeside } from "./made-beside.ts";

/** Reports of another seed, from the first days of the cases: so many are added, and the last of them measured. */
const SAMPLE = { from: 250, added: 1024, measured: 768, plan: 100_000 };

const { values, positionals } = parseArgs({
  options: { seed: { type: "string", default: "11" } },
  allowPositionals: true,
});
const reports: Generated[] = [];
for await (const one of madeBeside({ reports: SAMPLE.plan, seed: Number(values.seed), from: SAMPLE.from })) {
  reports.push(one);
  if (reports.length === SAMPLE.added) break;
}
console.log("milliseconds of processor a report");
for (const file of positionals) {
  const kept = await openCase(file);
  const rows = await kept.db
    .selectFrom("report")
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  const there = Number(rows?.count ?? 0);
  // Copies, for what was looked up for a reading once is kept with it.
  const fresh = structuredClone(reports);
  await addAll(
    kept,
    (async function* () {
      yield* fresh;
    })(),
    {
      there,
      marks: [there + SAMPLE.added],
      windowOf: () => SAMPLE.measured,
      told: () => undefined,
      reached: ({ reports: count, spent }) => {
        const each = STEPS.map((step) => [step, spent[step].processor / count] as const);
        const sum = each.reduce((total, [, milliseconds]) => total + milliseconds, 0);
        const steps = each.map(([step, milliseconds]) => `${step} ${milliseconds.toFixed(1)}`).join(", ");
        console.log(`${String(there).padStart(8)} reports in it  ${sum.toFixed(1)}  ${steps}`);
      },
    },
  );
  await kept.close();
}
process.exit(0);
