import { isDeepStrictEqual } from "node:util";
import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { Correction } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import type { BatchClaim } from "../../../store/queries/batches.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { withCorrections } from "../judge/corrected-reading.ts";
import { heldValue } from "../judge/held-value.ts";
import { toldFields } from "./told-fields.ts";
import { unitOf, type Verdict } from "./unit.ts";

/** A claim as somebody has it, with its fields in words; both null where it is none or was left open. */
export interface ClaimSaid {
  readonly claim: Claim | null;
  readonly told: Record<string, string> | null;
}

/**
 * The claim of a batch as somebody has it who says this of it. Throws HearsayError `wrong-use` for what a claim cannot hold,
 * and where the report was read otherwise since the batch was drawn.
 */
export async function claimSaid(
  one: CaseDb,
  row: BatchClaim,
  verdict: Verdict,
  written: readonly Correction[],
): Promise<ClaimSaid> {
  if (verdict === "reject" || verdict === "undecided") return { claim: null, told: null };
  const { claim, told } = unitOf(row);
  if (verdict === "accept" || written.length === 0) return { claim, told };
  const [reading, report] = [await readingOf(one, row.report_key), await reportOf(one, row.report_key)];
  // ids of entities and places are those of one reading: another would give the same ids to others
  if (!reading || !report || !isStillRead(reading.claims, claim))
    throw new HearsayError(
      "wrong-use",
      "The report was read otherwise since this batch was drawn, so its fields cannot be put right any more: draw a new batch.",
    );
  const around = { claim, reading, text: report.text };
  const fitting = written.map((correction): Correction => ({ ...correction, value: heldValue(correction, around) }));
  const corrected = withCorrections(claim, fitting, around);
  if (corrected) return { claim: corrected, told: toldFields(corrected, reading) };
  throw new HearsayError(
    "wrong-use",
    `The claim cannot be coded so: ${written.map(({ field }) => field).join(", ")} must have the form that a reading gives it, and its words must stand in the report.`,
  );
}

/** Whether a reading has the claim as the batch holds it, in whatever order its fields were written. */
export const isStillRead = (claims: readonly Claim[], claim: Claim): boolean =>
  isDeepStrictEqual(
    claims.find(({ id }) => id === claim.id),
    claim,
  );
