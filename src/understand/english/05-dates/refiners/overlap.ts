import type { Found } from "../meaning.ts";

/** Of finds that overlap the longer stays; of equally long ones the first found. In text order. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const ordered = found
    .map((one, rank) => ({ one, rank }))
    .sort((a, b) => a.one.start - b.one.start || b.one.end - a.one.end || a.rank - b.rank);
  const kept: Found[] = [];
  for (const { one } of ordered) {
    const before = kept.at(-1);
    if (!before || before.end <= one.start) kept.push(one);
    else if (one.end - one.start > before.end - before.start) kept[kept.length - 1] = one;
  }
  return kept;
}
