import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { HearsayError } from "../src/model/errors.ts";
import type { Figure } from "./claims/score.ts";
import { dataFolder } from "./claims/sets.ts";
import { PARTS } from "./parts.ts";
import { table } from "./table.ts";

const USE = `npm run evaluate [-- PART ...] [--list] [--freeze]

Parts: ${PARTS.join(", ")}; without any, all that are there.
  --list    what was missed, read wrongly and read without ground, report by report
  --freeze  keeps the figures in evaluate/frozen, to compare later ones with
The annotated sets are looked for in HEARSAY_DATA, else in ../shared/data beside the checkout.`;

type Part = (typeof PARTS)[number];

const FigureRow = z.object({ part: z.string(), measure: z.string(), value: z.number(), size: z.number() });
const Outcome = z.union([
  z.array(FigureRow),
  z.object({ figures: z.array(FigureRow), lines: z.array(z.string()).optional() }),
  z.null(),
]);
interface Found {
  readonly figures: readonly Figure[];
  readonly lines: readonly string[];
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/**
 * Runs a part: the function of its module whose name begins with `evaluate`, with the folder of the annotated sets.
 * A string says why there are no figures.
 */
async function runPart(part: Part): Promise<Found | string> {
  const file = part === "samples" ? "./claims.ts" : `./${part}.ts`;
  if (!existsSync(pathOf(file))) return `there is no evaluate/${part}.ts yet`;
  const needsData = part !== "samples";
  if (needsData && !existsSync(dataFolder())) {
    return "the annotated sets are absent; name their folder in HEARSAY_DATA";
  }
  const module = z.record(z.string(), z.unknown()).parse({ ...(await import(new URL(file, import.meta.url).href)) });
  const wanted = `evaluate${part}`.toLowerCase();
  const named = Object.entries(module).find(([name]) => name.toLowerCase() === wanted);
  const run = (named ?? Object.entries(module).find(([name]) => name.startsWith("evaluate")))?.[1];
  if (typeof run !== "function") return `evaluate/${part}.ts exports no function whose name begins with "evaluate"`;
  const outcome = Outcome.parse(await (needsData ? run(dataFolder()) : run()));
  if (outcome === null) return "the annotated set of this part is absent";
  return Array.isArray(outcome)
    ? { figures: outcome, lines: [] }
    : { figures: outcome.figures, lines: outcome.lines ?? [] };
}

function frozenFile(part: Part): string {
  return pathOf(`./frozen/${part}.json`);
}

/** The day on which each part was frozen. */
const FROZEN_ON = pathOf("./frozen-on.json");

function readFrozen(part: Part): Figure[] | null {
  const file = frozenFile(part);
  return existsSync(file) ? z.array(FigureRow).parse(JSON.parse(readFileSync(file, "utf8"))) : null;
}

function freeze(part: Part, figures: readonly Figure[]): void {
  mkdirSync(pathOf("./frozen"), { recursive: true });
  const on = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(FROZEN_ON, "utf8")));
  const days = { ...on, [part]: new Date().toISOString().slice(0, 10) };
  const sorted = Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FROZEN_ON, `${JSON.stringify(sorted, null, 2)}\n`);
  writeFileSync(frozenFile(part), `[\n${figures.map((figure) => `  ${JSON.stringify(figure)}`).join(",\n")}\n]\n`);
}

/** The command: prints the figures of the parts asked for. Returns the exit status. */
async function main(words: readonly string[]): Promise<number> {
  const flags = words.filter((word) => word.startsWith("-"));
  const named = words.filter((word) => !word.startsWith("-"));
  const known = flags.every((flag) => flag === "--list" || flag === "--freeze");
  const parts = PARTS.filter((part) => named.length === 0 || named.includes(part));
  if (!known || named.some((name) => !PARTS.some((part) => part === name))) {
    console.error(USE);
    return 2;
  }
  let status = 0;
  for (const part of parts) {
    let found: Found | string;
    try {
      found = await runPart(part);
    } catch (error) {
      if (error instanceof HearsayError) found = error.message;
      else found = `it failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      status = 1;
    }
    if (typeof found === "string") {
      console.log(`\n${part}: not evaluated: ${found}`);
      continue;
    }
    if (flags.includes("--list")) for (const line of found.lines) console.log(line);
    console.log(`\n${table(found.figures, readFrozen(part))}`);
    if (flags.includes("--freeze")) freeze(part, found.figures);
  }
  return status;
}

process.exitCode = await main(process.argv.slice(2));
