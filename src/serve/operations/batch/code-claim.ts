import { z } from "zod";
import type { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import { Correction } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import {
  type Batch,
  type BatchClaim,
  batchClaimById,
  batchCodeById,
  codesOfBatch,
  putBatchCodes,
} from "../../../store/queries/batches.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { withCorrections } from "../judge/corrected-reading.ts";
import { heldValue } from "../judge/held-value.ts";
import { authorOf, operation } from "../operation.ts";
import { batchNamed, codeOf, mustBeClosed, SaidCode, unitOf, Verdict } from "./unit.ts";

const item = z.string().describe("the claim's id in the batch");
const corrections = z.array(Correction).default([]).describe("of correct: the fields with their values, as judge has them");
const note = z.string().max(5_000).optional().describe("your words on it");

/** What a coder says of a claim of a batch. */
export const codeClaim = operation({
  name: "code-claim",
  says: "code a claim of a batch, without seeing what others say",
  about:
    "Keeps what you say of a claim of an open batch, with your name and the time: accept (read rightly), reject (no claim), correct (its fields, given as judge has them), undecided. Where suggestions are off nothing can be accepted: say the fields with correct, and those that you do not speak of count as not said. Said again, the later holds; withdraw takes it back. Nobody sees it until the batch is closed, and it changes nothing in the case.",
  writes: true,
  input: z.strictObject({
    ...{ item, verdict: Verdict.optional().describe("what you say"), corrections, note },
    withdraw: z.boolean().default(false).describe("take back what you said"),
  }),
  output: z.strictObject({ item: z.string(), batch: z.string(), code: SaidCode.nullable() }),
  example: { item: "u_0000000000000000", verdict: "correct", corrections: [{ field: "status", value: "denied" }] },
  run: async (context, said) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const { row, batch } = await itemNamed(one, said.item);
      if (batch.closed_at !== null || batch.removed_at !== null)
        throw new HearsayError("wrong-use", `Batch ${batch.id} is closed: nothing more is coded in it.`);
      if (said.verdict === "accept" && batch.suggestions === 0)
        throw new HearsayError(
          "wrong-use",
          "This batch has no suggestions that could be accepted: say the fields (correct).",
        );
      const id = idFrom("k", row.id, "coder", by);
      const code = await put(one, { id, row, batch, role: "coder", by, at, said });
      await putLog(one, { at, author: by, action: "code-claim", about: batch.id, detail: null });
      return { item: row.id, batch: batch.id, code };
    });
  },
});

/** What holds where coders differ. */
export const settleCode = operation({
  name: "settle-code",
  says: "settle a claim of a closed batch on which coders differ",
  about:
    "Decides what holds of a claim of a closed batch (adjudication), seeing what every coder says: as names the coder who is right, or a verdict with fields is given as code-claim takes it. Said again, the later holds; withdraw takes it back, until the batch is frozen.",
  writes: true,
  input: z.strictObject({
    ...{ item, verdict: Verdict.exclude(["undecided"]).optional().describe("what holds"), corrections, note },
    as: z.string().optional().describe("the coder whose code holds, in place of a verdict"),
    withdraw: z.boolean().default(false).describe("take back what was settled"),
  }),
  output: z.strictObject({ item: z.string(), batch: z.string(), code: SaidCode.nullable() }),
  example: { item: "u_0000000000000000", as: "amina" },
  run: async (context, { as, ...said }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const { row, batch } = await itemNamed(one, said.item);
      mustBeClosed(batch);
      if (batch.frozen_at !== null)
        throw new HearsayError("wrong-use", `Batch ${batch.id} is frozen: nothing in it changes any more.`);
      const id = idFrom("k", row.id, "settled");
      const taken = as === undefined ? undefined : await codeBy(one, batch, row, as);
      const code = await put(one, { id, row, batch, role: "settled", by, at, said, taken });
      await putLog(one, { at, author: by, action: "settle-code", about: batch.id, detail: { items: [row.id] } });
      return { item: row.id, batch: batch.id, code };
    });
  },
});

interface Put {
  readonly id: string;
  readonly row: BatchClaim;
  readonly batch: Batch;
  readonly role: "coder" | "settled";
  readonly by: string;
  readonly at: string;
  readonly said: {
    readonly verdict?: z.infer<typeof Verdict> | undefined;
    readonly corrections: readonly Correction[];
    readonly note?: string | undefined;
    readonly withdraw: boolean;
  };
  /** The code of a coder that is taken over as it is. */
  readonly taken?: SaidCode | undefined;
}

async function put(one: CaseDb, { id, row, batch, role, by, at, said, taken }: Put): Promise<SaidCode | null> {
  const before = await batchCodeById(one, id);
  if (said.withdraw) {
    if (!before) throw new HearsayError("not-found", "There is nothing to take back: nothing was said of this claim.");
    await putBatchCodes(one, [{ ...before, changed_at: at, changed_by: by, removed_at: at }]);
    return null;
  }
  const verdict = taken?.verdict ?? said.verdict;
  if (verdict === undefined) throw new HearsayError("wrong-use", "What do you say of it? Give a verdict.");
  const claim = taken ? taken.claim : await claimBy(one, row, verdict, said.corrections);
  const spoken = said.corrections.map(({ field }) => field);
  const fields = taken ? taken.fields : batch.suggestions === 1 || claim === null ? null : spoken;
  const code = {
    ...{ id, item: row.id, role, verdict, note: said.note ?? null, author: by },
    ...{ claim: claim && JSON.stringify(claim), fields: fields && JSON.stringify(fields) },
    ...{ at: before?.at ?? at, changed_at: at, changed_by: by, removed_at: null },
  };
  await putBatchCodes(one, [code]);
  return codeOf(code);
}

/** The claim as somebody has it who says this of it. Throws `wrong-use` for what a claim cannot hold. */
async function claimBy(
  one: CaseDb,
  row: BatchClaim,
  verdict: z.infer<typeof Verdict>,
  written: readonly Correction[],
): Promise<Claim | null> {
  if (verdict === "reject" || verdict === "undecided") return null;
  const { claim } = unitOf(row);
  if (verdict === "accept") return claim;
  if (written.length === 0) throw new HearsayError("wrong-use", "Which fields? Give each with its value.");
  const [reading, report] = [await readingOf(one, row.report_key), await reportOf(one, row.report_key)];
  const now = reading?.claims.find(({ id }) => id === row.claim_key);
  // ids of entities and places are those of one reading: another would give the same ids to others
  if (!reading || !report || JSON.stringify(now) !== JSON.stringify(claim))
    throw new HearsayError(
      "wrong-use",
      "The report was read otherwise since this batch was drawn, so its fields cannot be put right any more: draw a new batch.",
    );
  const around = { claim, reading, text: report.text };
  const fitting = written.map((correction): Correction => ({ ...correction, value: heldValue(correction, around) }));
  const corrected = withCorrections(claim, fitting, around);
  if (corrected) return corrected;
  throw new HearsayError(
    "wrong-use",
    `The claim cannot be coded so: ${written.map(({ field }) => field).join(", ")} must have the form that a reading gives it, and its words must stand in the report.`,
  );
}

async function codeBy(one: CaseDb, batch: Batch, row: BatchClaim, by: string): Promise<SaidCode> {
  const codes = await codesOfBatch(one, batch.id);
  const own = codes.find((code) => code.item === row.id && code.role === "coder" && code.author === by);
  if (!own) throw new HearsayError("not-found", `${JSON.stringify(by)} coded nothing there.`);
  if (own.verdict === "undecided")
    throw new HearsayError("wrong-use", `${JSON.stringify(by)} left it open: give a verdict of your own.`);
  return codeOf(own);
}

async function itemNamed(one: CaseDb, id: string): Promise<{ readonly row: BatchClaim; readonly batch: Batch }> {
  const row = await batchClaimById(one, id);
  if (row) return { row, batch: await batchNamed(one, row.batch) };
  throw new HearsayError("not-found", `No batch of this case has a claim ${JSON.stringify(id)}.`);
}
