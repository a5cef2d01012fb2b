import { join } from "node:path";
import { createReader } from "../src/pipeline.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { readRecords } from "./records.ts";
import { alignment, ceafRme, NOTHING, rates, sum, type Tally } from "./templates/ceaf-rme.ts";
import { type Choice, type Derived, derive } from "./templates/derive.ts";
import { type Document, documentOf } from "./templates/document.ts";
import { goldTemplate } from "./templates/gold.ts";
import { learn, learnPairs } from "./templates/learn.ts";
import { publishedOf } from "./templates/published.ts";
import { type MucRecord, ROLES, type RoleName } from "./templates/records.ts";
import { perpetratorConfidence, stageOf } from "./templates/slots.ts";

const FOLDS = 5;
const FITS = [0.7];
const LEASTS = [0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.32, 0.34];

type Tallies = Readonly<Record<RoleName, Tally>>;

/**
 * MUC dev: incident templates derived from the claims of each report, scored by CEAF-RME. What is learned and the
 * threshold are learned on four folds and scored on the fifth; only unseen folds are reported.
 */
export async function evaluateTemplates(folder: string): Promise<{ figures: Measure[]; lines: string[] }> {
  const documents = await read(readRecords<MucRecord>(join(folder, "events/muc-dev.jsonl")));
  const runs = [...Array(FOLDS).keys()].map((fold) => foldRun(documents, fold));
  const best = runs.map((_, fold) => bestChoice(runs.filter((__, other) => other !== fold)));
  const picked = runs.map((run, fold) => run.get(best[fold] ?? "") ?? []);
  const scored = picked.flat();
  const tallies = ROLES.map((role) => scored.map(({ tally }) => tally[role]).reduce(sum, NOTHING));
  const all = tallies.reduce(sum, NOTHING);
  const part = "MUC dev, unseen folds";
  const figures: Measure[] = [
    { part, measure: "CEAF-RME micro F1", value: rates(all).f1, size: all.gold },
    { part, measure: "precision", value: rates(all).p, size: all.found },
    { part, measure: "recall", value: rates(all).r, size: all.gold },
    ...ROLES.map((role, at): Measure => {
      const tally = tallies[at] ?? NOTHING;
      return { part, measure: `F1, ${role}`, value: rates(tally).f1, size: tally.gold };
    }),
    ...slotFigures(part, scored),
  ];
  return { figures, lines: [] };
}

interface Scored {
  readonly document: Document;
  readonly templates: readonly Derived[];
  readonly tally: Tallies;
}

async function read(records: readonly MucRecord[]): Promise<readonly Document[]> {
  const reader = await createReader({ analyse: keptAnalyse });
  try {
    const documents: Document[] = [];
    for (const record of records) {
      const published = publishedOf(record.dateline);
      const input = { id: record.id, text: record.text, ...(published ? { published } : {}) };
      documents.push(documentOf(record, await reader.read(input)));
    }
    return documents;
  } finally {
    await reader.close();
  }
}

/** A fold's documents scored by what the others taught, for each choice of thresholds. */
function foldRun(documents: readonly Document[], fold: number): ReadonlyMap<string, readonly Scored[]> {
  const train = documents.filter((_, at) => at % FOLDS !== fold);
  const test = documents.filter((_, at) => at % FOLDS === fold);
  const pairs = learnPairs(train);
  const runs = new Map<string, Scored[]>();
  for (const fit of FITS) {
    const learned = learn(train, pairs, fit);
    for (const document of test)
      for (const [least, templates] of derive(document, learned, { fit, leasts: LEASTS })) {
        const choice = nameOf({ fit, least });
        const scored = { document, templates, tally: ceafRme(templates, document.gold) };
        runs.set(choice, [...(runs.get(choice) ?? []), scored]);
      }
  }
  return runs;
}

const nameOf = ({ fit, least }: Choice) => `${fit} ${least}`;

function bestChoice(runs: readonly ReadonlyMap<string, readonly Scored[]>[]): string {
  const choices = [...(runs[0]?.keys() ?? [])];
  const score = (choice: string) =>
    rates(
      runs
        .flatMap((run) => run.get(choice) ?? [])
        .flatMap(({ tally }) => ROLES.map((role) => tally[role]))
        .reduce(sum, NOTHING),
    ).f1;
  return choices.reduce((best, next) => (score(next) > score(best) ? next : best));
}

/** Stage and confidence where a derived template lies on one of the key's that has the slot. */
function slotFigures(part: string, scored: readonly Scored[]): readonly Measure[] {
  const pairs = scored.flatMap(({ document, templates }) => {
    const keys = document.record.templates.filter((key) =>
      ROLES.some((role) => goldTemplate(key).fillers[role].length > 0),
    );
    return alignment(templates, document.gold).flatMap((to, at) => {
      const [template, key] = [templates[at], keys[to ?? -1]];
      return template && key ? [{ template, key }] : [];
    });
  });
  const staged = pairs.filter(({ key }) => key.stage);
  const sure = pairs.filter(({ key }) => key.confidence.some(({ value }) => value));
  const share = (right: number, of: number) => (of ? (100 * right) / of : 0);
  const stageIs = (stage: string, key: string | null) => (key ?? "").split(" / ").includes(stage);
  const level = (value: string | null) => (value ?? "").split(/\s*\/\s*/);
  const confident = (found: (template: Derived) => string) =>
    sure.filter(({ template, key }) => key.confidence.some(({ value }) => level(value).includes(found(template))))
      .length;
  const notDone = staged.filter(({ key }) => !stageIs("ACCOMPLISHED", key.stage));
  const right = staged.filter(({ template, key }) => stageIs(stageOf(template.claims), key.stage));
  return [
    {
      part,
      measure: "stage right, of matched templates",
      value: share(right.length, staged.length),
      size: staged.length,
    },
    {
      part,
      measure: "stage right, of those attempted or threatened",
      value: share(right.filter(({ key }) => !stageIs("ACCOMPLISHED", key.stage)).length, notDone.length),
      size: notDone.length,
    },
    {
      part,
      measure: "confidence right, of matched templates that have it",
      value: share(
        confident(({ claims }) => perpetratorConfidence(claims)),
        sure.length,
      ),
      size: sure.length,
    },
    {
      part,
      measure: "confidence right, were all reported as fact",
      value: share(
        confident(() => "REPORTED AS FACT"),
        sure.length,
      ),
      size: sure.length,
    },
  ];
}
