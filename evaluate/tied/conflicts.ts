import type { Conflict } from "../../src/model/evidence.ts";
import { nameOf } from "./in-case.ts";
import { type FoundPair, told } from "./score.ts";

type Names = readonly (readonly [string, string])[];

interface Share {
  readonly measure: string;
  readonly right: number;
  readonly size: number;
}

/**
 * Of the pairs that cannot both be so, how many a conflict of the case names; of the conflicts between claims of the set, how
 * many name such a pair, those left out whose claims merely differ.
 */
export function scoreConflicts(
  pairs: readonly FoundPair[],
  conflicts: readonly Conflict[],
  ties: { readonly contradicts: Names; readonly differs: Names },
): { readonly shares: readonly Share[]; readonly lines: readonly string[] } {
  const [contradicts, differs] = [keysOf(ties.contradicts), keysOf(ties.differs)];
  const excludes = ([a, b]: FoundPair) => contradicts.has(keyOf(a.wanted, b.wanted));
  const merelyDiffers = ([a, b]: FoundPair) => differs.has(keyOf(a.wanted, b.wanted));
  const shown = conflicts.map(({ claims, says }) => {
    const names = new Set(claims.map(({ report, claim }) => nameOf(report, claim)));
    return { says, pairs: pairs.filter(([a, b]) => names.has(a.read) && names.has(b.read)) };
  });
  const named = new Set(shown.flatMap((one) => one.pairs));
  const wanted = pairs.filter(excludes);
  const judged = shown.filter(
    (one) => one.pairs.length > 0 && (one.pairs.some(excludes) || !one.pairs.some(merelyDiffers)),
  );
  const wrong = judged.filter((one) => !one.pairs.some(excludes));
  return {
    shares: [
      { measure: "conflicts shown that are right", right: judged.length - wrong.length, size: judged.length },
      {
        measure: "pairs that exclude each other in a conflict",
        right: wanted.filter((pair) => named.has(pair)).length,
        size: wanted.length,
      },
    ],
    lines: [
      ...wrong.map((one) => `conflict for nothing: ${one.says} ${one.pairs.map(told).join("; ")}`),
      ...wanted.filter((pair) => !named.has(pair)).map((pair) => `no conflict: ${told(pair)}`),
    ],
  };
}

const keyOf = (a: string, b: string) => [a, b].sort().join(" ");
const keysOf = (pairs: Names): ReadonlySet<string> => new Set(pairs.map(([a, b]) => keyOf(a, b)));
