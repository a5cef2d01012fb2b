import type { Judgement } from "../../../model/judgement.ts";
import type { GivenCredibility, GivenReliability } from "../../../resolve/evidence/grades.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgementsAtNodes } from "../../../store/queries/anchors.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";

/** The credibility that a person set last for an event, by words of any of its nodes; null where nobody did. */
export async function credibilityGiven(one: CaseDb, nodes: readonly string[]): Promise<GivenCredibility | null> {
  const ids = await judgementsAtNodes(one, "events", nodes);
  const grades = (await listJudgements(one, { ids, verdict: "grade", standing: true })).flatMap(
    ({ decision, by, at }) =>
      decision.verdict === "grade" && decision.credibility ? [{ credibility: decision.credibility, by, at }] : [],
  );
  return grades.at(-1) ?? null;
}

/** What people set for sources, by the sources' names as given. */
export async function reliabilitiesGiven(one: CaseDb): Promise<readonly GivenReliability[]> {
  return (await listJudgements(one, { verdict: "grade", standing: true })).flatMap(reliabilityIn);
}

function reliabilityIn({ decision, by, at }: Judgement): readonly GivenReliability[] {
  if (decision.verdict !== "grade" || decision.reliability === null || !("name" in decision.on)) return [];
  return [{ source: decision.on.name, reliability: decision.reliability, topic: decision.topic, at, by }];
}
