import { type Label, SYMMETRIC } from "./labels.ts";
import type { Side, Told } from "./side.ts";

export interface Gold {
  readonly label: Label;
  readonly source: Side;
  readonly target: Side;
}

export interface Outcome {
  /** By label: right, told by us, in the set. */
  readonly right: readonly Told[];
  readonly wrong: readonly Told[];
  readonly missed: readonly Gold[];
}

/** Each relation of the set is found by one of ours at most; ours told twice of the same two count once. */
export function compare(told: readonly Told[], gold: readonly Gold[]): Outcome {
  const open = [...distinct(gold)];
  const right: Told[] = [];
  const wrong: Told[] = [];
  const found: Gold[] = [];
  for (const one of distinct(told)) {
    const at = open.findIndex((other) => isSame(one, other));
    if (at >= 0) {
      right.push(one);
      found.push(...open.splice(at, 1));
    } else if (!found.some((other) => isSame(one, other))) wrong.push(one);
  }
  return { right, wrong, missed: open };
}

function distinct<T extends Gold>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const sides = [`${one.source.start}-${one.source.end}`, `${one.target.start}-${one.target.end}`];
    const key = [one.label, ...(SYMMETRIC.has(one.label) ? sides.sort() : sides)].join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isSame(told: Gold, gold: Gold): boolean {
  if (told.label !== gold.label) return false;
  if (isSide(told.source, gold.source) && isSide(told.target, gold.target)) return true;
  return SYMMETRIC.has(gold.label) && isSide(told.source, gold.target) && isSide(told.target, gold.source);
}

/** The same head word, or overlapping stretches that end together: "Minister X" and "X". */
function isSide(told: Side, gold: Side): boolean {
  if (told.head >= 0 && told.head === gold.head) return true;
  return told.end === gold.end && told.start < gold.end && gold.start < told.end;
}
