import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Modality, Polarity } from "../src/model/certainty.ts";
import { createReader } from "../src/pipeline.ts";
import type { Analysis } from "../src/understand/analysis.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { readRecords } from "./records.ts";

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly predicates: readonly { readonly start: number; readonly score: number }[];
}

/** A predicate of the set beside what was read of it. */
export interface ScoredPredicate {
  /** The record that it stands in. */
  readonly record: string;
  /** -3 to 3, by the annotators. */
  readonly gold: number;
  /** -3 to 3, `factuality` in the reading's `predicates`. */
  readonly read: number;
  /** -3 to 3, the language model's score alone. */
  readonly model: number;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Whether the reading lists it without being told where it is. */
  readonly listed: boolean;
}

/** Reads a part of the UW set, the places of its predicates given; null where it is absent. */
export async function readFactuality(folder: string, part: "train" | "dev"): Promise<ScoredPredicate[] | null> {
  const file = join(folder, "factuality", `${part}.jsonl`);
  if (![file, `${file}.gz`].some((path) => existsSync(path))) return null;
  let given: Analysis | undefined;
  const reader = await createReader({ analyse: async (text) => given ?? keptAnalyse(text) });
  const found: ScoredPredicate[] = [];
  for (const { id, text, predicates } of readRecords<Sentence>(file)) {
    const analysis = await keptAnalyse(text);
    const wordAt = ({ start }: { start: number }) => analysis.words.findIndex(({ end }) => end > start);
    const listed = new Set(analysis.predicates.map(({ word }) => word));
    const missing = [...new Set(predicates.map(wordAt))].filter((word) => word >= 0 && !listed.has(word));
    const added = missing.map((word) => ({
      word,
      lemma: analysis.words[word]?.lemma ?? "",
      roleset: null,
      score: 0,
      arguments: [],
    }));
    given = { ...analysis, predicates: [...analysis.predicates, ...added] };
    const reading = await reader.read({ id, text });
    const read = new Map(reading.predicates.map((predicate) => [predicate.span.start, predicate]));
    for (const predicate of predicates) {
      const word = analysis.words[wordAt(predicate)];
      const own = word && read.get(word.start);
      if (!own) continue;
      found.push({
        record: id,
        gold: predicate.score,
        read: own.factuality,
        model: analysis.factuality[word.index] ?? 0,
        modality: own.modality,
        polarity: own.polarity,
        listed: listed.has(word.index),
      });
    }
  }
  await reader.close();
  return found;
}

/** Mean absolute error (0 to 6) of what was read. */
export function meanError(rows: readonly Pick<ScoredPredicate, "gold" | "read">[]): number {
  return mean(rows.map(({ gold, read }) => Math.abs(gold - read)));
}

/** Pearson's r (-1 to 1) of what was read and the set. */
export function correlation(rows: readonly Pick<ScoredPredicate, "gold" | "read">[]): number {
  const [mx, my] = [mean(rows.map(({ gold }) => gold)), mean(rows.map(({ read }) => read))];
  const covariance = mean(rows.map(({ gold, read }) => (gold - mx) * (read - my)));
  const spread = mean(rows.map(({ gold }) => (gold - mx) ** 2)) * mean(rows.map(({ read }) => (read - my) ** 2));
  return covariance / Math.sqrt(spread || 1);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** How sure the text is of what its predicates tell: `predicates[].factuality` of the readings of UW dev. */
export async function evaluateFactuality(folder: string): Promise<Measure[] | null> {
  const rows = await readFactuality(folder, "dev");
  if (!rows) return null;
  const part = "factuality, UW dev";
  const figure = (measure: string, value: number, size: number): Measure => ({
    part,
    measure,
    value: rounded(value),
    size,
  });
  const alone = rows.map((row) => ({ ...row, read: Math.max(-3, Math.min(3, row.model)) }));
  const listed = rows.filter((row) => row.listed);
  return [
    figure("mean absolute error (0 to 6)", meanError(rows), rows.length),
    figure("Pearson's r (-1 to 1)", correlation(rows), rows.length),
    figure("the model's score alone: mean absolute error", meanError(alone), rows.length),
    figure("the model's score alone: Pearson's r", correlation(alone), rows.length),
    figure("predicates that the reading lists (per cent)", (100 * listed.length) / rows.length, rows.length),
    figure("of those: mean absolute error", meanError(listed), listed.length),
  ];
}
