import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { Correction } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import {
  type BatchClaim,
  type BatchCode,
  batchCodeById,
  isAdded,
  putBatchCodes,
} from "../../../store/queries/batches.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { itemNamed, mustBeClosed, mustBeKept, mustNotBeFrozen } from "./batch-named.ts";
import { claimSaid } from "./claim-said.ts";
import { codedItems } from "./coded-items.ts";
import { judgeSettled, unjudgeSettled } from "./judge-settled.ts";
import { type SaidCode, ShownCode, shownCode, Verdict } from "./unit.ts";

/** What holds where coders differ. */
export const settleCode = operation({
  name: "settle-code",
  says: "settle a claim of a closed batch on which coders differ",
  about:
    "Decides what holds of a claim of a closed batch (adjudication), seeing what every coder says: as names the coder who is right, or a verdict with fields is given as code-claim takes it. It is put into the case as a judgement of yours, which undo takes back like any other; then the claim is settled no more. Said again, the later holds; withdraw takes it back, until the batch is frozen.",
  writes: true,
  input: z.strictObject({
    item: z.string().describe("the claim's id in the batch"),
    as: z.string().optional().describe("the coder whose code holds, in place of a verdict"),
    verdict: Verdict.exclude(["undecided"]).optional().describe("what holds"),
    corrections: z.array(Correction).default([]).describe("of correct: the fields with their values"),
    note: z.string().max(5_000).optional().describe("your words on it"),
    withdraw: z.boolean().default(false).describe("take back what was settled"),
  }),
  output: z.strictObject({
    item: z.string(),
    batch: z.string(),
    code: ShownCode.nullable().describe("what holds now; null where nothing is settled"),
    judgement: z.string().nullable().describe("the judgement that says so in the case"),
  }),
  example: { item: "u_0000000000000000", as: "amina" },
  run: async (context, input) => {
    const { item } = input;
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const { row, batch } = await itemNamed(one, item);
      for (const check of [mustBeKept, mustBeClosed, mustNotBeFrozen]) check(batch);
      const coded = (await codedItems(one, batch.id)).find(({ ids }) => ids.includes(item));
      const codes = coded?.codes ?? [];
      const id = idFrom("k", item, "settled");
      const before = await batchCodeById(one, id);
      const settled = input.withdraw ? null : await settledBy(one, row, codes, input);
      if (!settled && !coded?.settled)
        throw new HearsayError("not-found", "There is nothing to take back: nobody settled this claim.");
      await unjudgeSettled(one, before?.judgement ?? null, { at, by });
      await putLog(one, { at, author: by, action: "settle-code", about: batch.id, detail: { items: [item] } });
      if (!settled) {
        if (before) await putBatchCodes(one, [{ ...before, changed_at: at, changed_by: by, removed_at: at }]);
        return { item, batch: batch.id, code: null, judgement: null };
      }
      const code = { ...settled, by, at, note: input.note ?? null };
      const judgement = await judgeSettled(one, row, code, { at, by });
      await putBatchCodes(one, [rowOf(id, item, code, judgement)]);
      return { item, batch: batch.id, code: shownCode(code), judgement };
    });
  },
});

interface Settling {
  readonly as?: string | undefined;
  readonly verdict?: Exclude<Verdict, "undecided"> | undefined;
  readonly corrections: readonly Correction[];
}
type Settled = Omit<SaidCode, "by" | "at" | "note">;

async function settledBy(
  one: CaseDb,
  row: BatchClaim,
  codes: readonly SaidCode[],
  { as, verdict, corrections }: Settling,
): Promise<Settled> {
  if (as !== undefined) {
    const own = codes.find((code) => code.by === as);
    if (!own) throw new HearsayError("not-found", `${JSON.stringify(as)} coded nothing there.`);
    if (own.verdict === "undecided")
      throw new HearsayError("wrong-use", `${JSON.stringify(as)} left it open: give a verdict of your own.`);
    const { passed_over: _, ...said } = own;
    return said;
  }
  if (verdict === undefined)
    throw new HearsayError("wrong-use", "What holds? Give a verdict, or the coder who is right.");
  if ((verdict === "correct") !== corrections.length > 0)
    throw new HearsayError(
      "wrong-use",
      "Fields are said with correct, and correct wants some: give each with its value.",
    );
  if (verdict === "correct" && isAdded(row))
    throw new HearsayError(
      "wrong-use",
      "Coders added this claim: say who of them has it right, or that it is none, and correct it in the case afterwards.",
    );
  return { verdict, suggestions: "on", fields: null, ...(await claimSaid(one, row, verdict, corrections)) };
}

const rowOf = (id: string, item: string, code: SaidCode, judgement: string | null): BatchCode => ({
  ...{ id, item, role: "settled", verdict: code.verdict, suggestions: code.suggestions === "on" ? 1 : 0, judgement },
  claim: code.claim && JSON.stringify(code.claim),
  fields: code.fields && JSON.stringify(code.fields),
  told: code.told && JSON.stringify(code.told),
  ...{ note: code.note, at: code.at, author: code.by, changed_at: code.at, changed_by: code.by, removed_at: null },
});
