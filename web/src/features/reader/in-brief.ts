import type { ClaimLine, PartyLine } from "../../api/model.ts";

/** So many claims a brief carries at most. */
export const BRIEF = 12;

/** What the choice of claims for a brief looks at. */
export interface Told extends Pick<ClaimLine, "kind" | "told_as" | "type" | "confidence"> {
  readonly actors: readonly Pick<PartyLine, "actor" | "words">[];
}

/** How much less a claim is worth for each earlier one of the same type by the same, in log-odds; beyond two no less. */
const AGAIN = { each: 0.5, most: 2 };

/**
 * The claims of a report, in the order of its text, that a brief would carry: a dozen events of its news at most, the
 * surest first, what is told again by the same behind what is told once. Where a claim stands, whether it counts
 * anybody, who is named, deeds before words: none of it told better which claims analysts call essential
 * (`npm run evaluate -- brief`).
 */
export function inBrief<Line extends Told>(claims: readonly Line[]): ReadonlySet<Line> {
  const before = new Map<string, number>();
  const news = claims
    .filter(({ kind, told_as }) => kind === "event" && told_as === "news")
    .map((line) => {
      const deed = JSON.stringify([line.type, ...line.actors.map(({ actor, words }) => actor ?? words)]);
      const told = before.get(deed) ?? 0;
      before.set(deed, told + 1);
      return { line, worth: logOdds(line.confidence) - AGAIN.each * Math.min(told, AGAIN.most) };
    });
  return new Set(
    news
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, BRIEF)
      .map(({ line }) => line),
  );
}

/** Of a probability, held between 0.01 and 0.99. */
function logOdds(probability: number): number {
  const held = Math.min(Math.max(probability, 0.01), 0.99);
  return Math.log(held / (1 - held));
}
