import { correlation, meanError, type ScoredPredicate } from "../../evaluate/factuality.ts";
import { FOLDS, foldOf } from "../../evaluate/folds.ts";
import type { FactualityWeights } from "../../src/understand/lexicon/factuality-weights.ts";
import { factualityBy } from "../../src/understand/lexicon/factuality-weights.ts";

/** Cells with fewer predicates than this take the line of their polarity. */
const LEAST = 20;
/** Pieces of the last curve. */
const PIECES = 30;

/**
 * Lines for each modality and polarity (least absolute error: score = base + slope x model's score), then one rising
 * curve of medians over all of them: annotators say 3 for more than half of the predicates, and the mean of a regression
 * never does.
 */
export function fitFactuality(rows: readonly ScoredPredicate[]): FactualityWeights {
  const cells: FactualityWeights["cells"] = {};
  for (const polarity of ["affirmed", "negated"] as const) {
    const same = rows.filter((row) => row.polarity === polarity);
    cells[polarity] = fitLine(same);
    for (const modality of new Set(same.map((row) => row.modality))) {
      const cell = same.filter((row) => row.modality === modality);
      if (cell.length >= LEAST) cells[`${modality} ${polarity}`] = fitLine(cell);
    }
  }
  const lines: FactualityWeights = { cells, curve: [] };
  const points = rows.map((row) => ({ at: factualityBy(lines, row, false), gold: row.gold }));
  return { cells, curve: risingMedians(points) };
}

interface Line {
  readonly base: number;
  readonly slope: number;
}

/** The slope is tried in steps of 0.05, the base is the median of what it leaves. */
function fitLine(rows: readonly ScoredPredicate[]): Line {
  let best = { base: 0, slope: 1, error: Number.POSITIVE_INFINITY };
  for (let step = 0; step <= 25; step++) {
    const slope = step / 20;
    const base = median(rows.map(({ gold, model }) => gold - slope * clipped(model)));
    const error = rows.reduce(
      (sum, { gold, model }) => sum + Math.abs(gold - clipped(base + slope * clipped(model))),
      0,
    );
    if (error < best.error - 1e-9) best = { base, slope, error };
  }
  return { base: round(best.base), slope: best.slope };
}

function risingMedians(points: readonly { at: number; gold: number }[]): [number, number][] {
  const sorted = [...points].sort((a, b) => a.at - b.at || a.gold - b.gold);
  const curve: [number, number][] = [];
  for (let piece = 0; piece < PIECES; piece++) {
    const own = sorted.slice(
      Math.floor((piece * sorted.length) / PIECES),
      Math.floor(((piece + 1) * sorted.length) / PIECES),
    );
    const at = own.reduce((sum, point) => sum + point.at, 0) / Math.max(own.length, 1);
    const level = Math.max(curve.at(-1)?.[1] ?? -3, median(own.map(({ gold }) => gold)));
    if (curve.at(-1)?.[0] !== round(at)) curve.push([round(at), round(level)]);
  }
  // Flat stretches need their two ends alone.
  return curve.filter(([, level], i) => level !== curve[i - 1]?.[1] || level !== curve[i + 1]?.[1]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const clipped = (value: number) => Math.max(-3, Math.min(3, value));
const round = (value: number) => Math.round(value * 1000) / 1000;

/** The figures on the folds that the weights were not fitted on. */
export function crossFactuality(rows: readonly ScoredPredicate[]): { error: number; correlation: number } {
  const unseen = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitFactuality(rows.filter(({ record }) => foldOf(record) !== fold));
    return rows
      .filter(({ record }) => foldOf(record) === fold)
      .map((row) => ({ ...row, read: factualityBy(weights, row) }));
  });
  return { error: meanError(unseen), correlation: correlation(unseen) };
}
