import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { type Batch, type BatchClaim, batchById, batchClaimById } from "../../../store/queries/batches.ts";

export type BatchState = "open" | "closed" | "frozen";

export const stateOf = ({ closed_at, frozen_at }: Batch): BatchState =>
  frozen_at !== null ? "frozen" : closed_at !== null ? "closed" : "open";

/** Throws HearsayError `not-found`. */
export async function batchNamed(one: CaseDb, id: string): Promise<Batch> {
  const row = await batchById(one, id);
  if (row) return row;
  throw new HearsayError("not-found", `The case has no batch ${JSON.stringify(id)}.`);
}

/** A claim of a batch with that batch. Throws HearsayError `not-found`. */
export async function itemNamed(one: CaseDb, id: string): Promise<{ readonly row: BatchClaim; readonly batch: Batch }> {
  const row = await batchClaimById(one, id);
  if (row) return { row, batch: await batchNamed(one, row.batch) };
  throw notInBatch(id);
}

export const notInBatch = (id: string): HearsayError =>
  new HearsayError("not-found", `No batch of this case has a claim ${JSON.stringify(id)}.`);

/** Throws HearsayError `wrong-use` where the coding has ended. */
export function mustBeOpen({ id, closed_at }: Batch): void {
  if (closed_at !== null) throw new HearsayError("wrong-use", `Batch ${id} is closed: nothing more is coded in it.`);
}

/** Throws HearsayError `wrong-use` where coders are still at work: nothing that they say is told before. */
export function mustBeClosed({ id, closed_at }: Batch): void {
  if (closed_at === null)
    throw new HearsayError(
      "wrong-use",
      `Batch ${id} is open: what coders say stays hidden until it is closed (hearsay batch close ${id}).`,
    );
}

/** Throws HearsayError `wrong-use` where nothing may change any more. */
export function mustNotBeFrozen({ id, frozen_at }: Batch): void {
  if (frozen_at !== null) throw new HearsayError("wrong-use", `Batch ${id} is frozen: nothing in it changes any more.`);
}

/** Throws HearsayError `wrong-use` where the batch was deleted. */
export function mustBeKept({ id, removed_at }: Batch): void {
  if (removed_at !== null)
    throw new HearsayError("wrong-use", `Batch ${id} is deleted: bring it back first (state kept).`);
}
