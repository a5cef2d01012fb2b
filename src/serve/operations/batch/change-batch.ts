import { z } from "zod";
import { putBatches } from "../../../store/queries/batches.ts";
import { putLog } from "../../../store/queries/log.ts";
import { KeptState, removedAt } from "../kept/kept-state.ts";
import { authorOf, operation } from "../operation.ts";
import { batchNamed } from "./batch-named.ts";

/** Gives a batch another name, deletes it, or brings it back. */
export const changeBatch = operation({
  name: "change-batch",
  says: "rename or delete a batch, or bring it back",
  about:
    "Gives a batch another name, or deletes it; state kept brings a deleted one back with all that was coded. What is frozen keeps the name that it had in its release.",
  writes: true,
  input: z.strictObject({
    batch: z.string().describe("its id"),
    name: z.string().min(1).max(200).optional().describe("what it is called from now on"),
    state: KeptState.optional().describe("deleted takes it out, kept brings it back"),
  }),
  output: z.strictObject({ batch: z.string(), name: z.string(), removed: z.boolean() }),
  example: { batch: "t_0000000000000000", name: "denials, second round" },
  run: async (context, { batch, name, state }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row = await batchNamed(one, batch);
      const changed = { ...row, name: name ?? row.name, removed_at: removedAt(row, state, at) };
      await putBatches(one, [{ ...changed, changed_at: at, changed_by: by }]);
      await putLog(one, { at, author: by, action: "change-batch", about: batch, detail: null });
      return { batch, name: changed.name, removed: changed.removed_at !== null };
    });
  },
});
