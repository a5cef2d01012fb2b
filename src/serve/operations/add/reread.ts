import { HearsayError } from "../../../model/errors.ts";
import type { Reading } from "../../../model/reading.ts";
import { putLog } from "../../../store/queries/log.ts";
import { reportOf, reportsReadOtherwise } from "../../../store/queries/reports.ts";
import { restate } from "../judge/restate.ts";
import type { AddContext } from "./add-reports.ts";

/** What became of one report. */
export type Reread =
  | { readonly kind: "read"; readonly report: string; readonly claims: number }
  | { readonly kind: "failed"; readonly report: string; readonly error: HearsayError };

/** Reports of one transaction. */
const BATCH = 16;

/**
 * Reads those reports anew that another reader read, in place: judgements find their words again. It may be stopped and
 * started again; a report that cannot be read keeps the reading that it has.
 */
export async function* reread({ case: kept, pool, now, by }: AddContext): AsyncGenerator<Reread> {
  const reader = await pool.versions();
  for (let after = 0; ; ) {
    const batch = await reportsReadOtherwise(kept, reader, { after, limit: BATCH });
    const last = batch.at(-1);
    if (!last) return;
    after = last.number;
    const outcomes = await Promise.all(
      batch.map(async ({ id }): Promise<{ id: string; reading: Reading | HearsayError }> => {
        const report = await reportOf(kept, id);
        if (!report) return { id, reading: new HearsayError("not-found", `The case no longer holds ${id}.`) };
        try {
          return { id, reading: await pool.read(report) };
        } catch (error) {
          if (error instanceof HearsayError && error.code === "model-missing") throw error;
          return { id, reading: error instanceof HearsayError ? error : new HearsayError("failed", String(error)) };
        }
      }),
    );
    const readings = new Map(
      outcomes.flatMap(({ id, reading }) => (reading instanceof HearsayError ? [] : [[id, reading] as const])),
    );
    await kept.transaction(async (one) => {
      const at = now().toISOString();
      await restate(one, [...readings.keys()], { at, readings });
      const detail = { reports: [...readings.keys()] };
      await putLog(one, { at, author: by, action: "reread", about: null, detail });
    });
    for (const { id, reading } of outcomes)
      yield reading instanceof HearsayError
        ? { kind: "failed", report: id, error: reading }
        : { kind: "read", report: id, claims: reading.claims.length };
  }
}
