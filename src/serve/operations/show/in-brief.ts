import type { ClaimLine, PartyLine } from "../shapes/claim-line.ts";

/** So many claims stand in brief at most. */
export const BRIEF = 12;

/** What the choice of claims in brief looks at. */
export interface Told extends Pick<ClaimLine, "kind" | "told_as" | "type" | "confidence"> {
  readonly actors: readonly Pick<PartyLine, "actor" | "words">[];
}

/** How much less a claim is worth for each earlier one of the same type by the same, in log-odds; beyond two no less. */
const AGAIN = { each: 0.5, most: 2 };

/**
 * The claims of a report that matter most, each with its rank, 1 the first: a dozen events of its news at most, the surest
 * first, what is told again by the same behind what is told once; equals in the order given, which is the text's. Where a
 * claim stands, whether it counts anybody, who is named, deeds before words: none of it told better which claims analysts
 * call essential (`npm run evaluate -- brief`).
 */
export function inBrief<Line extends Told>(claims: readonly Line[]): ReadonlyMap<Line, number> {
  const before = new Map<string, number>();
  const news = claims
    .filter(({ kind, told_as }) => kind === "event" && told_as === "news")
    .map((line) => {
      const deed = JSON.stringify([line.type, ...line.actors.map(({ actor, words }) => actor ?? words)]);
      const told = before.get(deed) ?? 0;
      before.set(deed, told + 1);
      return { line, worth: logOdds(line.confidence) - AGAIN.each * Math.min(told, AGAIN.most) };
    });
  return new Map(
    news
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, BRIEF)
      .map(({ line }, at) => [line, at + 1] as const),
  );
}

/** Of a probability, held between 0.01 and 0.99. */
function logOdds(probability: number): number {
  const held = Math.min(Math.max(probability, 0.01), 0.99);
  return Math.log(held / (1 - held));
}
