// Reads broken documents of every kind for some minutes (the first argument; default 10) and tells how many, the slowest,
// and whether memory grew. Ends with status 1 at the first crash, with the seed that makes it come again.
import fc from "fast-check";
import type { Kind } from "../src/read/kind.ts";
import { brokenOf, readBroken, SEEDS } from "../test/fuzz-readers.ts";

const minutes = Number(process.argv[2] ?? 10);
const until = performance.now() + minutes * 60_000;
const SLOW_MS = 5_000;
const tally = new Map<string, { runs: number; slowest: number }>();
const memory = () => Math.round(process.memoryUsage().rss / 1024 / 1024);

async function read(kind: Kind, bytes: Uint8Array): Promise<void> {
  const from = performance.now();
  await readBroken(kind, bytes);
  const took = performance.now() - from;
  const known = tally.get(kind) ?? { runs: 0, slowest: 0 };
  tally.set(kind, { runs: known.runs + 1, slowest: Math.max(known.slowest, took) });
  if (took > SLOW_MS) throw new Error(`${bytes.length} bytes of ${kind} took ${Math.round(took)} ms`);
}

let early = 0;
for (let round = 1; performance.now() < until; round++) {
  for (const [kind, seeds] of Object.entries(SEEDS)) {
    const property = fc.asyncProperty(brokenOf(seeds), (bytes) => read(kind as Kind, bytes));
    const result = await fc.check(property, { numRuns: 100 });
    if (!result.failed) continue;
    console.error(`${kind}, seed ${result.seed}: ${String(result.errorInstance)}`);
    process.exit(1);
  }
  if (round === 3) early = memory();
}
for (const [kind, { runs, slowest }] of tally)
  console.log(`${kind.padEnd(10)} ${String(runs).padStart(7)} documents, the slowest ${Math.round(slowest)} ms`);
console.log(`memory: ${early} MB after three rounds, ${memory()} MB at the end`);
