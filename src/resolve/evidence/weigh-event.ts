import type { EventEvidence, Side } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { openedBy, withRetractions } from "./beside.ts";
import { claimedBeside } from "./claimed-beside.ts";
import { conflicts } from "./conflicts.ts";
import { type GivenCredibility, suggestGrade } from "./grades.ts";
import { originsGraph } from "./origins-graph.ts";
import { leftOutOf, positions, weighed } from "./positions.ts";
import { responsibility } from "./responsibility.ts";
import { summaryOf } from "./summary.ts";
import type { TollRuleName } from "./toll-rules.ts";
import { tolls as tollsOf } from "./tolls.ts";

export interface WeighOptions {
  /** Claims of the same reports that may be of the event too: statements that leave it open or claim it, retractions. */
  readonly beside?: readonly EvidenceClaim[];
  /** The rule by which one figure of each toll is wanted; none by default. */
  readonly tollRule?: TollRuleName | null;
  /** What a person set for the event. */
  readonly grade?: GivenCredibility | null;
}

const NOBODY: Side = { least: 0, most: 0, origins: [], reasons: [] };

/** What an event's claims are worth together. The order of the claims changes nothing. */
export function weighEvent(claims: readonly EvidenceClaim[], options: WeighOptions = {}): EventEvidence {
  const beside = options.beside ?? [];
  const all = weighed(withRetractions([...claims, ...claimedBeside(claims, beside)], beside));
  const assertions = positions(all, openedBy(beside, all));
  const tolls = tollsOf(all, options.tollRule ?? null);
  const happened = assertions.find(({ about }) => about === "happened");
  const sides = { affirming: happened?.affirming ?? NOBODY, denying: happened?.denying ?? NOBODY };
  return {
    summary: summaryOf(assertions, tolls),
    assertions,
    responsibility: responsibility(all),
    tolls,
    conflicts: conflicts(all, assertions, tolls),
    grade: suggestGrade(sides, options.grade ?? null),
    graph: originsGraph(all),
    leftOut: leftOutOf(all),
  };
}
