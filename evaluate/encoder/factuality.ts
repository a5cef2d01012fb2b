import { readWords } from "../../src/understand/encoder/read-words.ts";
import type { Model } from "../../src/understand/encoder/session.ts";
import { ourWords, readRows, type Span, toWords } from "./data.ts";
import type { Figure } from "./score.ts";

interface Row {
  readonly text: string;
  readonly predicates: readonly (Span & { readonly score: number })[];
}

/** Mean absolute error and Pearson's r of the factuality of given predicates, on the scale from -3 to 3. */
export async function scoreFactuality(model: Model, file: string, every: number): Promise<Figure[]> {
  const gold: number[] = [];
  const found: number[] = [];
  for (const row of readRows<Row>(file, every)) {
    if (!row.predicates.length) continue;
    const words = ourWords(model, row.text);
    const { factuality } = await readWords(model, words, { sentences: firstOnly(words.texts.length) });
    const byWord = new Map(row.predicates.map((predicate) => [toWords(words, predicate).first, predicate.score]));
    for (const [word, score] of byWord) {
      gold.push(score);
      found.push(factuality[word] ?? 0);
    }
  }
  const error = mean(gold.map((score, index) => Math.abs(score - (found[index] ?? 0))));
  const figure = (measure: string, value: number): Figure => ({
    part: "factuality dev",
    measure,
    value: Math.round(value * 1000) / 1000,
    size: gold.length,
  });
  return [figure("mean absolute error (0 to 6)", error), figure("Pearson's r (-1 to 1)", pearson(gold, found))];
}

/** A mark at the first of so many words. */
export function firstOnly(words: number): Uint8Array {
  const marks = new Uint8Array(words);
  marks[0] = 1;
  return marks;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [mx, my] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, index) => (x - mx) * ((ys[index] ?? 0) - my)));
  const [vx, vy] = [mean(xs.map((x) => (x - mx) ** 2)), mean(ys.map((y) => (y - my) ** 2))];
  return covariance / Math.sqrt(vx * vy || 1);
}
