import type { Anchor, Judgement } from "../../../model/judgement.ts";

/**
 * Judgements of two people that stand and say otherwise of the same, as pairs of ids: of each side the latest. Which side is
 * which makes no difference.
 */
export function disagreementsOf(ours: readonly Judgement[], theirs: readonly Judgement[]): [string, string][] {
  const [left, right] = [latestByMatter(ours), latestByMatter(theirs)];
  const pairs = new Map<string, [string, string]>();
  for (const [matter, mine] of left) {
    const yours = right.get(matter);
    if (!yours || mine.by === yours.by || saysOf(mine) === saysOf(yours)) continue;
    const pair = [mine.id, yours.id].sort() as [string, string];
    pairs.set(pair.join(" "), pair);
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1));
}

/** Of one log: judgements of two people that stand and say otherwise of the same, each person's latest, as pairs of ids. */
export function disputedIn(judgements: readonly Judgement[]): [string, string][] {
  const authors = [...new Set(judgements.map(({ by }) => by))].sort();
  const own = new Map(authors.map((author) => [author, judgements.filter(({ by }) => by === author)]));
  return authors.flatMap((author, at) =>
    authors.slice(at + 1).flatMap((other) => disagreementsOf(own.get(author) ?? [], own.get(other) ?? [])),
  );
}

function latestByMatter(judgements: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const standing = judgements.filter(({ withdrawn }) => withdrawn === null);
  const inTime = standing.sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  return new Map(inTime.flatMap((judgement) => mattersOf(judgement).map((matter) => [matter, judgement] as const)));
}

/** What a judgement is about, the same for both orders of two; a correction is about each of its fields. */
function mattersOf({ decision }: Judgement): readonly string[] {
  if ("a" in decision) return [[at(decision.a), at(decision.b)].sort().join("\n")];
  if (decision.verdict === "add" || decision.verdict === "undecided") return [];
  const about = "report" in decision.on ? at(decision.on) : decision.on.name;
  if (decision.verdict === "correct") return decision.corrections.map(({ field }) => `${about} ${field}`);
  return decision.verdict === "grade" ? [`grade ${about} ${decision.topic ?? ""}`] : [`right ${about}`];
}

const at = ({ what, report, start, end, claim }: Anchor) => `${what} ${report} ${start}-${end} ${claim?.origin ?? ""}`;

function saysOf({ decision }: Judgement): string {
  if (decision.verdict === "correct")
    return JSON.stringify(decision.corrections.map(({ field, value }) => [field, value]));
  if (decision.verdict === "grade") return `${decision.reliability} ${decision.credibility}`;
  return decision.verdict;
}
