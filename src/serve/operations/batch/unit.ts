import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { type Batch, type BatchClaim, type BatchCode, batchById } from "../../../store/queries/batches.ts";
import { InSentence } from "../shapes/in-sentence.ts";

/** A claim of a batch as it was read when the batch was drawn. */
export const Unit = z.strictObject({
  claim: Claim,
  sentence: z.string(),
  around: InSentence,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
});
export type Unit = z.infer<typeof Unit>;

export const Verdict = z.enum(["accept", "reject", "correct", "undecided"]);

/** What one person says of one claim of a batch. */
export const SaidCode = z
  .strictObject({
    by: z.string(),
    at: z.string(),
    verdict: Verdict,
    claim: Claim.nullable().describe("the claim as this person has it; null where it is none or was left open"),
    fields: z
      .array(z.string())
      .nullable()
      .describe("what this person spoke of, where there were no suggestions; null: every field"),
    note: z.string().nullable(),
  })
  .meta({ id: "SaidCode", description: "What one person says of one claim of a batch." });
export type SaidCode = z.infer<typeof SaidCode>;

export const unitOf = ({ unit }: BatchClaim): Unit => Unit.parse(JSON.parse(unit));

export const codeOf = ({ author, changed_at, verdict, claim, fields, note }: BatchCode): SaidCode => ({
  ...{ by: author, at: changed_at, verdict, note },
  claim: claim === null ? null : Claim.parse(JSON.parse(claim)),
  fields: fields === null ? null : z.array(z.string()).parse(JSON.parse(fields)),
});

/** Throws HearsayError `not-found`. */
export async function batchNamed(one: CaseDb, id: string): Promise<Batch> {
  const row = await batchById(one, id);
  if (row) return row;
  throw new HearsayError("not-found", `The case has no batch ${JSON.stringify(id)}.`);
}

/** Throws HearsayError `wrong-use` where coders are still at work. */
export function mustBeClosed({ id, closed_at }: Batch): void {
  if (closed_at === null)
    throw new HearsayError(
      "wrong-use",
      `Batch ${id} is open: what coders say stays hidden until it is closed (hearsay batch close ${id}).`,
    );
}
