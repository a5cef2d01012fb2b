import { z } from "zod";
import { listBatches } from "../../../store/queries/batches.ts";
import { operation } from "../operation.ts";
import { BatchLine, batchLines } from "./batch-line.ts";

export const listAllBatches = operation({
  name: "list-batches",
  says: "list batches for blind double coding, and how far their coders are",
  about:
    "Lists the batches of the case, the one drawn last first: whether each is open, closed or frozen, and how many of its claims each person coded. What anybody said of a claim is not told.",
  writes: false,
  input: z.strictObject({}),
  output: z.strictObject({ batches: z.array(BatchLine) }),
  example: {},
  run: async ({ case: kept }) =>
    kept.snapshot(async (one) => ({ batches: await batchLines(one, await listBatches(one)) })),
});
