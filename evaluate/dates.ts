import { join } from "node:path";
import type { DraftDate } from "../src/understand/draft.ts";
import { findDates } from "../src/understand/english/05-dates/find-dates.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { noFrame, readRecords } from "./records.ts";

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value?: string | null;
}
interface Record {
  readonly text: string;
  readonly created?: string;
  readonly timexes: readonly Timex[];
}

const SETS = ["timebank", "aquaint", "wikiwars"];

/** Time expressions against gold, as TempEval-3 scores them: found where they overlap, and with the same value. */
export async function evaluateDates(
  dataDir: string,
  analyse: (text: string) => Promise<Parameters<typeof findDates>[0]["analysis"]> = keptAnalyse,
): Promise<Measure[]> {
  const measures: Measure[] = [];
  const newswire = { gold: 0, found: 0, hit: 0, right: 0 };
  const add = (part: string, { gold, found, hit, right }: typeof newswire) => {
    const f1 = (n: number) => Math.round((2000 * n) / (gold + found)) / 10;
    measures.push(
      { part, measure: "relaxed extent F1", value: f1(hit), size: gold },
      { part, measure: "value F1", value: f1(right), size: gold },
    );
  };
  for (const set of SETS) {
    const records = readRecords<Record>(join(dataDir, "dates", `${set}.jsonl`));
    const counts = { gold: 0, found: 0, hit: 0, right: 0 };
    for (const { text, created, timexes } of records) {
      const published = created?.slice(0, 10) ?? null;
      const found = findDates({ text, published, analysis: await analyse(text), frame: noFrame() });
      count(timexes, found, counts);
    }
    add(`dates/${set}`, counts);
    if (set === "wikiwars") continue;
    for (const key of ["gold", "found", "hit", "right"] as const) newswire[key] += counts[key];
  }
  add("dates/timebank + aquaint", newswire);
  return measures;
}

/** Each gold expression is met by at most one found. */
function count(
  gold: readonly Timex[],
  found: readonly DraftDate[],
  counts: { gold: number; found: number; hit: number; right: number },
) {
  counts.gold += gold.length;
  counts.found += found.length;
  const free = new Set(found);
  for (const timex of gold) {
    const over = [...free].filter(({ span }) => span.start < timex.end && timex.start < span.end);
    const met = over.find(({ value }) => sameValue(value, timex.value)) ?? over[0];
    if (!met) continue;
    free.delete(met);
    counts.hit++;
    if (sameValue(met.value, timex.value)) counts.right++;
  }
}

/** WikiWars writes decades as "199" (TIMEX2), TimeBank as "199X". */
const sameValue = (a: string, b: string | null | undefined): boolean =>
  typeof b === "string" && a.replace(/^(\d{3})X$/, "$1") === b.replace(/^(\d{3})X$/, "$1");
