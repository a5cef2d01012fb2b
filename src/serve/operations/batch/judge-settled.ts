import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import { Correction, type Decision } from "../../../model/judgement.ts";
import { anchorAt } from "../../../store/anchor.ts";
import type { CaseDb } from "../../../store/case.ts";
import { type BatchClaim, isAdded } from "../../../store/queries/batches.ts";
import { judgementOf, putJudgements, withdrawJudgements } from "../../../store/queries/judgements.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { claimMeant, withCorrections } from "../judge/corrected-reading.ts";
import { followJudgements } from "../judge/keep-judgements.ts";
import { refsIn } from "../judge/refs.ts";
import { shownReading } from "../judge/shown-reading.ts";
import { isStillRead } from "./claim-said.ts";
import { type SaidCode, unitOf } from "./unit.ts";

interface By {
  /** The moment, ISO in UTC, and who settles. */
  readonly at: string;
  readonly by: string;
}

/**
 * Puts what was settled into the case, as a judgement like any other, with whatever follows from it; gives its id. A claim
 * that the case already has so is accepted, else the fields in which it differs are put right; one that coders added is
 * added to the case. Null where nothing is to be said there: of an added one that is none.
 */
export async function judgeSettled(
  one: CaseDb,
  row: BatchClaim,
  settled: SaidCode,
  { at, by }: By,
): Promise<string | null> {
  const decision = await decisionOf(one, row, settled);
  if (!decision) return null;
  const judgement = judgementOf({ at, by, decision, note: settled.note });
  await followJudgements(one, await putJudgements(one, [judgement]), at);
  return judgement.id;
}

/** Takes back the judgement that settled a claim, where one did and it stands. */
export async function unjudgeSettled(one: CaseDb, judgement: string | null, { at, by }: By): Promise<void> {
  if (judgement === null) return;
  await followJudgements(one, await withdrawJudgements(one, { ids: [judgement] }, { at, by }), at);
}

async function decisionOf(one: CaseDb, row: BatchClaim, { claim, fields }: SaidCode): Promise<Decision | null> {
  const unit = unitOf(row);
  if (isAdded(row)) return claim && addedDecision(one, row.report_key, claim);
  const on = anchorAt(row.report_key, unit.claim);
  if (claim === null) return { verdict: "reject", on };
  const [read, report] = [await readingOf(one, row.report_key), await reportOf(one, row.report_key)];
  const shown = await shownReading(one, row.report_key);
  const id = shown && claimMeant(shown, on);
  const now = shown?.claims.find((candidate) => candidate.id === id);
  if (!read || !report || !shown || !now || !isStillRead(read.claims, unit.claim)) {
    if (FIELDS.every((field) => same(claim, unit.claim, field))) return { verdict: "accept", on };
    throw new HearsayError(
      "wrong-use",
      "The report was read otherwise since this batch was drawn, so its fields cannot be put right any more: judge the claim itself.",
    );
  }
  const corrections = FIELDS.filter((field) => (fields?.includes(field) ?? true) && !same(claim, now, field)).map(
    (field): Correction => {
      const value = heldIn(claim, field);
      const refs = refsIn(value, read);
      return { field, value, ...(Object.keys(refs).length > 0 ? { refs } : {}) };
    },
  );
  if (corrections.length === 0) return { verdict: "accept", on };
  if (withCorrections(now, corrections, { text: report.text, reading: shown }))
    return { verdict: "correct", on, corrections };
  throw new HearsayError(
    "wrong-use",
    "The claim was put right otherwise in the case, and cannot be both: judge it there.",
  );
}

async function addedDecision(one: CaseDb, report: string, claim: Claim): Promise<Decision> {
  const read = await readingOf(one, report);
  if (!read) throw new HearsayError("not-found", `The case has no report ${JSON.stringify(report)}.`);
  return { verdict: "add", on: anchorAt(report, claim), claim, refs: refsIn(claim, read) };
}

type Field = Correction["field"];
const FIELDS: readonly Field[] = Correction.shape.field.options;

const heldIn = (claim: Claim, field: Field): unknown =>
  field === "status" || field === "polarity" || field === "modality" ? claim.certainty[field] : claim[field];

const same = (one: Claim, other: Claim, field: Field): boolean =>
  isDeepStrictEqual(heldIn(one, field), heldIn(other, field));
