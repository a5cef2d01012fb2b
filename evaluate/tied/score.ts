import { unite } from "../../src/resolve/unite.ts";
import type { Matched, Pair } from "../claims/pair.ts";
import type { SetReport } from "../claims/sets.ts";
import type { Chains } from "../coreference-scores.ts";
import type { Measure } from "../measure.ts";
import { tieScores } from "../same-event/scores.ts";
import { scoreConflicts } from "./conflicts.ts";
import { nameOf, type Tied } from "./in-case.ts";

/** A claim of the set that was found, and the claim that was read for it. */
export interface Found {
  readonly wanted: string;
  readonly read: string;
  readonly report: string;
  readonly words: string;
}
export type FoundPair = readonly [Found, Found];

/**
 * How the found claims of a set, those that tell of a happening, stand in the events of a case: as groups, and pair by pair
 * within a report and across reports. Relations hold and do not happen: they are left out.
 */
export function scoreTied(
  part: string,
  matched: readonly Matched[],
  { eventOf, conflicts }: Tied,
): { figures: Measure[]; lines: readonly string[] } {
  const found = matched.flatMap(foundIn);
  const happeningOf = happeningsOf(matched.map(({ report }) => report));
  const isSame = (a: string, b: string) => happeningOf(a) === happeningOf(b);
  const isTied = (a: string, b: string) => eventOf.get(a) === eventOf.get(b);
  const pairs = found.flatMap((a, i) => found.slice(i + 1).map((b) => [a, b] as const));
  const figures: Measure[] = [];
  const lines: string[] = [];
  const add = (measure: string, right: number, size: number) => {
    if (size > 0) figures.push({ part, measure, value: hundredths((100 * right) / size), size });
  };
  const key = chains(found, ({ wanted: a }, { wanted: b }) => isSame(a, b));
  const response = chains(found, ({ read: a }, { read: b }) => isTied(a, b));
  const alone = found.map(({ wanted }) => [wanted]);
  for (const [measure, groups] of [
    ["", response],
    ["tying nothing: ", alone],
  ] as const) {
    const { bCubed, conll } = tieScores(key, groups);
    figures.push({ part, measure: `${measure}B-cubed`, value: hundredths(bCubed), size: found.length });
    figures.push({ part, measure: `${measure}CoNLL F1`, value: hundredths(conll), size: found.length });
  }
  for (const [where, some] of [
    ["within a report", pairs.filter(([a, b]) => a.report === b.report)],
    ["across reports", pairs.filter(([a, b]) => a.report !== b.report)],
  ] as const) {
    const wanted = some.filter(([a, b]) => isSame(a.wanted, b.wanted));
    const tied = some.filter(([a, b]) => isTied(a.read, b.read));
    add(`pairs tied that are right, ${where}`, tied.filter(([a, b]) => isSame(a.wanted, b.wanted)).length, tied.length);
    add(
      `pairs of the set that are tied, ${where}`,
      wanted.filter(([a, b]) => isTied(a.read, b.read)).length,
      wanted.length,
    );
    for (const pair of tied) if (!isSame(pair[0].wanted, pair[1].wanted)) lines.push(`tied wrongly: ${told(pair)}`);
    for (const pair of wanted) if (!isTied(pair[0].read, pair[1].read)) lines.push(`not tied: ${told(pair)}`);
  }
  const about = scoreConflicts(pairs, conflicts, {
    contradicts: matched.flatMap(({ report }) => pairsOf(report, "contradicts")),
    differs: matched.flatMap(({ report }) => pairsOf(report, "differs")),
  });
  for (const { measure, right, size } of about.shares) add(measure, right, size);
  return { figures, lines: [`${part}:`, ...lines, ...about.lines] };
}

const hundredths = (value: number) => Math.round(100 * value) / 100;

export const told = ([a, b]: FoundPair): string => `"${a.words}" (${a.wanted}) and "${b.words}" (${b.wanted})`;

const isHappening = ({ wanted, claim }: Pair) => wanted.kind !== "relation" && claim.kind !== "relation";

/** The claims of the set that were found and tell of a happening. */
export function foundIn({ report: { input }, pairs }: Matched): readonly Found[] {
  return pairs.filter(isHappening).map(({ wanted, claim }) => ({
    wanted: nameOf(input.id, wanted.id),
    read: nameOf(input.id, claim.id),
    report: input.id,
    words: wanted.words.replace(/\s+/g, " "),
  }));
}

/** The happening of each claim of a set, named by one of its claims. */
export function happeningsOf(reports: readonly SetReport[]): (wanted: string) => string {
  const pairs = reports.flatMap((report) => pairsOf(report, "same"));
  const groups = unite([...new Set(pairs.flat())], pairs);
  return (wanted) => groups.get(wanted) ?? wanted;
}

/** A set's pairs by the names of their claims; of a claim of the report itself the set gives the id alone. */
function pairsOf({ input, ties }: SetReport, as: "same" | "contradicts" | "differs") {
  const full = (id: string) => (id.includes("#") ? id : nameOf(input.id, id));
  return ties[as].map(([a, b]) => [full(a), full(b)] as const);
}

/** Groups of claims, by a relation that leads on from one to the next. */
function chains(found: readonly Found[], isOne: (a: Found, b: Found) => boolean): Chains {
  const groups: Found[][] = [];
  for (const one of found) {
    const group = groups.find(([first]) => first && isOne(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => group.map(({ wanted }) => wanted));
}
