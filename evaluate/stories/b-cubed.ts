/** Precision, recall and F1, in per cent. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Sums {
  readonly precision: number;
  readonly recall: number;
  readonly size: number;
}

/**
 * B-cubed of groups against gold labels (Bagga and Baldwin 1998), summed over the items that `scored` admits; the others
 * stand in the groups all the same, so that a wrong neighbour counts.
 */
export function bCubedSums(
  groups: readonly (readonly string[])[],
  labelOf: ReadonlyMap<string, string>,
  scored: (item: string) => boolean,
): Sums {
  const sizes = new Map<string, number>();
  for (const label of labelOf.values()) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let [precision, recall, size] = [0, 0, 0];
  for (const group of groups) {
    for (const item of group) {
      if (!scored(item)) continue;
      const label = labelOf.get(item) ?? "";
      const same = group.filter((other) => labelOf.get(other) === label).length;
      precision += same / group.length;
      recall += same / (sizes.get(label) ?? 1);
      size++;
    }
  }
  return { precision, recall, size };
}

/** The scores of sums, added up over folds. */
export function scoresOf(sums: readonly Sums[]): Scores {
  const size = sums.reduce((all, one) => all + one.size, 0) || 1;
  const precision = (100 * sums.reduce((all, one) => all + one.precision, 0)) / size;
  const recall = (100 * sums.reduce((all, one) => all + one.recall, 0)) / size;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
