import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bankOf } from "../bench/case/bank.ts";
import { caseOf } from "../bench/case/generator.ts";
import { readSamples, sampleReports } from "../bench/case/samples.ts";
import type { ReadReport } from "../src/serve/operations/add/keep-reports.ts";
import { forget } from "../src/serve/operations/care/forget.ts";
import { type Case, openCase } from "../src/serve/operations/index.ts";
import { addBatch } from "./case/adding.ts";
import { type CaseState, differencesOf, stateOf } from "./case/state.ts";

const REPORTS = 200;
/** How many orders are tried. */
const RUNS = process.env.HEARSAY_ALL === "1" ? 8 : 1;
const folder = mkdtempSync(join(tmpdir(), "hearsay-order-"));
let reports: readonly ReadReport[] = [];
let files = 0;
const fresh = () => openCase(join(folder, `${++files}.case`), { create: true });

beforeAll(async () => {
  const samples = await readSamples(sampleReports(6));
  const reader = samples[0]?.reading.reader ?? { version: "1", model: "m", lexicon: "l" };
  reports = [...caseOf(bankOf(samples), { reports: REPORTS, seed: 11, reader }).reports()];
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Some at a time: the sizes over and over. */
async function addAll(kept: Case, some: readonly ReadReport[], sizes: readonly number[]): Promise<void> {
  for (let at = 0, turn = 0; at < some.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    await addBatch(kept, some.slice(at, at + size));
    at += size;
  }
}

async function stateAfter(steps: (kept: Case) => Promise<void>): Promise<CaseState> {
  const kept = await fresh();
  try {
    await steps(kept);
    return await stateOf(kept);
  } finally {
    await kept.close();
  }
}

const forgetting = async (kept: Case, some: readonly ReadReport[]) => {
  const context = { case: kept, now: () => new Date("2026-01-02T00:00:00Z"), by: "amina" };
  if (some.length > 0) await forget.run(context, { reports: some.map(({ report }) => report.id) });
};

/** Orders, and reports that are forgotten when all are there and added again in another order. */
const orders = (count: number) =>
  fc.record({
    order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
    forgotten: fc.shuffledSubarray([...Array(count).keys()], { maxLength: Math.ceil(count / 6) }),
  });

async function isOrderFree(some: readonly ReadReport[], numRuns: number): Promise<void> {
  const inTime = await stateAfter((kept) => addAll(kept, some, [16]));
  const picked = (places: readonly number[]) => places.flatMap((at) => some[at] ?? []);
  await fc.assert(
    fc.asyncProperty(orders(some.length), async ({ order, sizes, forgotten }) => {
      const inOrder = await stateAfter(async (kept) => {
        await addAll(kept, picked(order), sizes);
        await forgetting(kept, picked(forgotten));
        await addAll(kept, picked(forgotten), sizes);
      });
      expect(differencesOf(inTime, inOrder)).toEqual([]);
    }),
    { numRuns, endOnFailure: true, seed: 5 },
  );
  for (const table of ["actor", "event", "copy", "story"])
    expect(inTime[table]?.length, table).toBeGreaterThan(some.length / 40);
}

const MINUTES = 60_000;

test(
  `any order of ${REPORTS} reports, in batches of any size, gives the same case; forgetting and adding again, too`,
  () => isOrderFree(reports, RUNS),
  10 * MINUTES,
);

test("any order of few reports gives the same case", () => isOrderFree(reports.slice(0, 24), 6 * RUNS), 10 * MINUTES);
