import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { putBatches } from "../../../store/queries/batches.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { BatchLine, batchLines } from "./batch-line.ts";
import { batchNamed, mustBeKept } from "./batch-named.ts";

/** Ends the coding of a batch; from then on everybody sees what everybody said. */
export const closeBatch = operation({
  name: "close-batch",
  says: "close a batch, so that its coders see what the others said",
  about:
    "Ends the coding of a batch: nothing more is coded in it, and what everybody said is shown, compared and settled. That cannot be taken back, since what was seen cannot be unseen. It is refused while fewer than two people have coded every claim or somebody who began is not done; unfinished closes it all the same.",
  writes: true,
  input: z.strictObject({
    batch: z.string().describe("its id"),
    unfinished: z.boolean().default(false).describe("although somebody is not done"),
  }),
  output: BatchLine,
  example: { batch: "t_0000000000000000" },
  run: async (context, { batch, unfinished }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row = await batchNamed(one, batch);
      mustBeKept(row);
      if (row.closed_at !== null) throw new HearsayError("wrong-use", `Batch ${batch} is closed already.`);
      const [line] = await batchLines(one, [row]);
      if (line && !unfinished) refuseUnfinished(line);
      const closed = { ...row, closed_at: at, closed_by: by };
      await putBatches(one, [closed]);
      await putLog(one, { at, author: by, action: "close-batch", about: batch, detail: null });
      const [now] = await batchLines(one, [closed]);
      return now as BatchLine;
    });
  },
});

function refuseUnfinished({ claims, coders }: BatchLine): void {
  const [late] = coders.filter(({ coded }) => coded < claims);
  const how = "Close it with unfinished where nobody is to code it further.";
  if (late) throw new HearsayError("wrong-use", `${late.name} has coded ${late.coded} of ${claims} claims. ${how}`);
  if (coders.length < 2)
    throw new HearsayError("wrong-use", `Two people code a batch, and ${coders.length} did so far. ${how}`);
}
