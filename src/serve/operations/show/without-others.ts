import type { Judgement } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import type { CaseDb } from "../../../store/case.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { claimMeant } from "../judge/corrected-reading.ts";
import { readingFor } from "../judge/shown-reading.ts";
import { lineAsRead } from "../review/line-as-read.ts";
import type { ClaimLine } from "../shapes/claim-line.ts";

/** A report as somebody sees it who is not to know what others decided. */
export interface WithoutOthers {
  /** As it was read, with what this person put right in it or added. */
  readonly reading: Reading;
  /** What this person decided, oldest first. */
  readonly judgements: readonly Judgement[];
  /** A claim's line in that reading, with this person's own verdict; null for a claim that others added. */
  readonly lineOf: (line: ClaimLine) => ClaimLine | null;
}

/** Undefined where the case does not hold the report. */
export async function withoutOthers(one: CaseDb, id: string, by: string | null): Promise<WithoutOthers | undefined> {
  const reading = await readingFor(one, id, by);
  if (!reading) return undefined;
  const judgements = by === null ? [] : await listJudgements(one, { report: id, standing: true, by });
  const verdicts = new Map(
    judgements.flatMap(({ decision }) => {
      const judged = JUDGED[decision.verdict];
      const on = "on" in decision && "report" in decision.on ? claimMeant(reading, decision.on) : null;
      return judged && on !== null ? [[on, judged] as const] : [];
    }),
  );
  const lineOf = (line: ClaimLine) => {
    const claim = reading.claims.find((candidate) => candidate.id === line.claim);
    return claim ? { ...lineAsRead(line, claim, reading), judged: verdicts.get(claim.id) ?? null } : null;
  };
  return { reading, judgements, lineOf };
}

const JUDGED: Readonly<Partial<Record<Judgement["decision"]["verdict"], NonNullable<ClaimLine["judged"]>>>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  add: "added",
};
