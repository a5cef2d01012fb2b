import type { Count } from "../../../../model/claim.ts";
import { PART } from "./at-argument.ts";

/** The same number read along two ways stands once; a part knows the whole that stands before it. */
export function finished(counts: readonly Count[]): Count[] {
  const seen = new Set<string>();
  const distinct = counts.filter(({ of, span }) => {
    const key = `${of} ${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const wholes = distinct.filter(({ part_of }) => part_of === null);
  const all = [...wholes, ...distinct.filter(({ part_of }) => part_of !== null)];
  return all.map((each) => {
    if (each.part_of !== PART) return each;
    const whole = wholes.findIndex(({ of }) => of === each.of);
    return { ...each, part_of: whole < 0 ? null : whole };
  });
}
