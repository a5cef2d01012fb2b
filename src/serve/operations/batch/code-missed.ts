import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import {
  claimsOfBatch,
  isAdded,
  POSITION_OF_ADDED,
  putBatchClaims,
  putBatchCodes,
} from "../../../store/queries/batches.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import { addClaim, toldBy } from "../judge/add-claim.ts";
import { missedClaim } from "../judge/missed-claim.ts";
import { authorOf, operation } from "../operation.ts";
import { readingsShown } from "../review/readings-shown.ts";
import { batchNamed, mustBeKept, mustBeOpen } from "./batch-named.ts";
import { codeOf, ShownCode, shownCode } from "./unit.ts";
import { unitIn } from "./unit-in.ts";

/** A claim that a coder finds in a report of a batch, and the reader missed. */
export const codeMissed = operation({
  name: "code-missed",
  says: "add to a batch a claim that the reader missed, without seeing what others add",
  about:
    "Keeps a claim that you find in a report of an open batch and that the reader missed, told by words of the report as add-claim takes it. It is a unit of the batch from then on: nobody else sees it before the batch is closed, when those of several coders are put together (one report, one type, half of the clause in common), and whoever coded the report without adding it counts as having passed it over. It changes nothing in the case until it is settled. code-claim with withdraw takes it back.",
  writes: true,
  input: addClaim.input.omit({ names: true }).extend({
    batch: z.string().describe("its id"),
    report: z.string().min(1).describe("the report's id, one of which the batch has claims"),
  }),
  output: z.strictObject({ item: z.string(), batch: z.string(), code: ShownCode }),
  example: {
    batch: "t_0000000000000000",
    report: "libya-secret-oil-talks",
    clause: "officers of the force met the head of security in Khartoum",
    predicate: "met",
    type: "CONSULT",
  },
  run: async (context, { batch: id, ...missed }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const batch = await batchNamed(one, id);
      mustBeKept(batch);
      mustBeOpen(batch);
      const drawn = (await claimsOfBatch(one, id)).filter((row) => !isAdded(row));
      const known = await readingsShown(one, { asRead: true })(missed.report);
      if (!known || !drawn.some(({ report_key }) => report_key === missed.report))
        throw new HearsayError("wrong-use", `Batch ${id} has no claim of the report ${JSON.stringify(missed.report)}.`);
      const claim = missedClaim(toldBy({ ...missed, names: [] }), known.reading, known.text);
      const unit = unitIn(known, claim);
      const item = idFrom("u", id, missed.report, claim.id, by);
      await putBatchClaims(one, [
        {
          ...{ id: item, batch: id, position: POSITION_OF_ADDED, report_key: missed.report, claim_key: claim.id },
          ...{ unit: JSON.stringify(unit), release: null },
        },
      ]);
      await putLog(one, { at, author: by, action: "code-claim", about: id, detail: null });
      const code = {
        ...{ id: idFrom("k", item, "coder", by), item, role: "coder" as const, verdict: "correct" as const },
        ...{ suggestions: batch.suggestions, claim: JSON.stringify(claim), fields: null, judgement: null },
        ...{ told: JSON.stringify(unit.told), note: missed.note ?? null, author: by },
        ...{ at, changed_at: at, changed_by: by, removed_at: null },
      };
      await putBatchCodes(one, [code]);
      return { item, batch: id, code: shownCode(codeOf(code)) };
    });
  },
});
