/** One figure of an evaluation. */
export interface Figure {
  /** What was measured: "names dev". */
  readonly part: string;
  /** How: "F1, exact". */
  readonly measure: string;
  /** Per cent, unless the measure says otherwise. */
  readonly value: number;
  /** Gold items behind the figure. */
  readonly size: number;
}

export const per = (share: number): number => Math.round(share * 10000) / 100;

/** F1 in per cent. */
export function f1(hits: number, found: number, gold: number): number {
  const precision = hits / Math.max(found, 1);
  const recall = hits / Math.max(gold, 1);
  return per((2 * precision * recall) / Math.max(precision + recall, 1e-9));
}

/** F1 of two sets whose elements must be the same. */
export function setF1(found: ReadonlySet<string>, gold: ReadonlySet<string>): number {
  let hits = 0;
  for (const item of found) if (gold.has(item)) hits++;
  return f1(hits, found.size, gold.size);
}

/** The elements of a set that a test holds for. */
export function only(items: ReadonlySet<string>, test: (item: string) => boolean): Set<string> {
  return new Set([...items].filter(test));
}

/** One key out of its parts. */
export const key = (...parts: readonly (string | number)[]): string => parts.join("\t");
