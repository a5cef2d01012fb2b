import { join } from "node:path";
import { codePhrase } from "./actors/code-phrase.ts";
import { type Coded, compare, type Verdict } from "./actors/compare.ts";
import { type Expected, wanted } from "./actors/labels.ts";
import type { Measure } from "./measure.ts";
import { readRecords } from "./records.ts";

interface Record {
  readonly id: string;
  readonly task: "code" | "title" | "nationality" | "wikipedia";
  readonly phrase: string;
  readonly context: string | null;
  readonly date: string | null;
  readonly expected: Expected;
  readonly unexpected?: { readonly country?: string };
}

/** "Today", and the day of records that give none: the autumn in which the set was written. */
const SET_DAY = "2022-11-15";
/** Pages of an encyclopedia are never guessed (`wikidata` is from imported knowledge only), so that task is left out. */
const TASKS = ["code", "title", "nationality"] as const;

/** Country and sectors of the actor phrases, coded by the stages of `hearsay read`, in per cent of the records of a task. */
export async function evaluateActors(dataDir: string): Promise<{ figures: Measure[]; lines: string[] }> {
  const records = readRecords<Record>(join(dataDir, "actors", "phrases.jsonl"));
  const lines: string[] = [];
  const figures: Measure[] = [];
  for (const task of TASKS) {
    const verdicts: (Verdict & { readonly conventional: boolean })[] = [];
    for (const record of records.filter((one) => one.task === task)) {
      const want = wanted(record.expected);
      if (!want) continue;
      const published = dayOf(record.date);
      const coded = await codePhrase({ phrase: record.phrase, context: record.context, published });
      const verdict = { ...compare(coded, want), conventional: coded.byConvention };
      verdicts.push(verdict);
      if (!verdict.country || !verdict.sector) lines.push(...listed(record, published, coded));
    }
    figures.push(...figuresOf(`actors/${task}`, verdicts));
  }
  return { figures, lines };
}

function figuresOf(part: string, verdicts: readonly (Verdict & { readonly conventional: boolean })[]): Measure[] {
  const share = (measure: string, right: (verdict: (typeof verdicts)[number]) => boolean): Measure => ({
    part,
    measure,
    value: Math.round((1000 * verdicts.filter(right).length) / Math.max(1, verdicts.length)) / 10,
    size: verdicts.length,
  });
  return [
    share("country and sector right", ({ country, sector }) => country && sector),
    share("country right", ({ country }) => country),
    share("sector right", ({ sector }) => sector),
    share("country right, sectors exactly those", ({ country, exact }) => country && exact),
    share("sector given by the convention for places", ({ conventional }) => conventional),
  ];
}

/** "10 May 2015", "1 july 2021", "October 1, 2021", "2022-05-01". */
function dayOf(date: string | null): string {
  if (date === null || /^today$/i.test(date)) return SET_DAY;
  const day = new Date(`${date} UTC`);
  return Number.isNaN(day.getTime()) ? new Date(date).toISOString().slice(0, 10) : day.toISOString().slice(0, 10);
}

function listed(
  { id, task, phrase, context, expected }: Record,
  day: string,
  coded: Coded & { why: readonly string[] },
) {
  const { country, code_1, code_2, found } = expected;
  const want =
    found === false ? "nothing" : JSON.stringify([country, code_1, code_2].filter((code) => code !== undefined));
  return [
    `${id} ${task} | ${phrase}${context ? ` (${context})` : ""} | ${day} | wanted ${want} | read ${JSON.stringify([coded.country, ...coded.sectors])}`,
    ...coded.why.map((line) => `      ${line}`),
  ];
}
