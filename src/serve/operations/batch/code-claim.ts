import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { Correction } from "../../../model/judgement.ts";
import { type Batch, type BatchCode, batchCodeById, isAdded, putBatchCodes } from "../../../store/queries/batches.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { itemNamed, mustBeKept, mustBeOpen, notInBatch } from "./batch-named.ts";
import { claimSaid } from "./claim-said.ts";
import { spokenTold } from "./spoken.ts";
import { codeOf, ShownCode, shownCode, Verdict } from "./unit.ts";

/** What a coder says of a claim of a batch. */
export const codeClaim = operation({
  name: "code-claim",
  says: "code a claim of a batch, without seeing what others say",
  about:
    "Keeps what you say of a claim of an open batch, with your name and the time: accept (read rightly), reject (no claim), correct (its fields, given as judge takes them), undecided. Whether you saw how it was read is kept too: where the batch shows no suggestions, or you say that you worked without, nothing can be accepted, fields are said with correct, and those that you do not speak of count as not said. Said again, the later holds; withdraw takes it back. Nobody else sees it until the batch is closed, and it changes nothing in the case.",
  writes: true,
  input: z.strictObject({
    item: z.string().describe("the claim's id in the batch"),
    verdict: Verdict.optional().describe("what you say"),
    corrections: z.array(Correction).default([]).describe("of correct: the fields with their values"),
    suggestions: z
      .enum(["on", "off"])
      .optional()
      .describe("whether you saw how it was read (default: as the batch shows it)"),
    note: z.string().max(5_000).optional().describe("your words on it"),
    withdraw: z.boolean().default(false).describe("take back what you said"),
  }),
  output: z.strictObject({ item: z.string(), batch: z.string(), code: ShownCode.nullable() }),
  example: { item: "u_0000000000000000", verdict: "correct", corrections: [{ field: "status", value: "denied" }] },
  run: async (context, { item, verdict, corrections, suggestions, note, withdraw }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const { row, batch } = await itemNamed(one, item);
      mustBeKept(batch);
      mustBeOpen(batch);
      const id = idFrom("k", row.id, "coder", by);
      const before = await batchCodeById(one, id);
      if (isAdded(row)) mustBeOwn(item, before, withdraw);
      await putLog(one, { at, author: by, action: "code-claim", about: batch.id, detail: null });
      if (withdraw) {
        if (!before || before.removed_at !== null)
          throw new HearsayError("not-found", "There is nothing to take back: you said nothing of this claim.");
        await putBatchCodes(one, [{ ...before, changed_at: at, changed_by: by, removed_at: at }]);
        return { item, batch: batch.id, code: null };
      }
      const seen = sawSuggestions(batch, suggestions);
      const said = saidOf(verdict, { seen, fields: corrections.length });
      const { claim, told } = await claimSaid(one, row, said, corrections);
      const spoken = seen || claim === null ? null : corrections.map(({ field }) => field);
      const code = {
        ...{ id, item, role: "coder" as const, verdict: said, suggestions: seen ? (1 as const) : (0 as const) },
        ...{ claim: claim && JSON.stringify(claim), fields: spoken && JSON.stringify(spoken) },
        ...{ told: told && JSON.stringify(spokenTold(told, spoken)), note: note ?? null, judgement: null, author: by },
        ...{ at: before?.at ?? at, changed_at: at, changed_by: by, removed_at: null },
      };
      await putBatchCodes(one, [code]);
      return { item, batch: batch.id, code: shownCode(codeOf(code)) };
    });
  },
});

/** What another coder added is not there for anybody else; one's own is taken back, or told anew. */
function mustBeOwn(item: string, own: BatchCode | undefined, withdraw: boolean): void {
  if (!own) throw notInBatch(item);
  if (!withdraw)
    throw new HearsayError("wrong-use", "You added this claim: take it back (withdraw), and add it as it should be.");
}

function sawSuggestions({ suggestions }: Batch, said: "on" | "off" | undefined): boolean {
  if (said === "on" && suggestions === 0)
    throw new HearsayError("wrong-use", "This batch shows nobody how its claims were read: suggestions are off.");
  return said === undefined ? suggestions === 1 : said === "on";
}

function saidOf(verdict: Verdict | undefined, { seen, fields }: { readonly seen: boolean; readonly fields: number }) {
  if (verdict === undefined) throw new HearsayError("wrong-use", "What do you say of it? Give a verdict.");
  if (verdict === "accept" && !seen)
    throw new HearsayError("wrong-use", "Without suggestions nothing can be accepted: say the fields (correct).");
  if (verdict === "correct" && seen && fields === 0)
    throw new HearsayError("wrong-use", "Which fields? Give each with its value.");
  if (verdict !== "correct" && fields > 0)
    throw new HearsayError("wrong-use", `Fields are said with correct, not with ${verdict}.`);
  return verdict;
}
