import { createHash } from "node:crypto";
import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { putBatchClaims, putBatches } from "../../../store/queries/batches.ts";
import { putLog } from "../../../store/queries/log.ts";
import { authorOf, operation } from "../operation.ts";
import { batchNamed, mustBeClosed, mustBeKept, mustNotBeFrozen } from "./batch-named.ts";
import { codedItems } from "./coded-items.ts";
import { measured } from "./measured.ts";
import { type ReleaseHead, releaseLine } from "./release-line.ts";

/** The hash of a release: of its lines as they are written, each with its line break. */
export const releaseHash = (lines: readonly string[]): string =>
  createHash("sha256")
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("hex");

/** Makes the release of a batch, once and for good. */
export const freezeBatch = operation({
  name: "freeze-batch",
  says: "freeze a closed batch: its release is made and never changes afterwards",
  about:
    "Makes the release of a closed batch: every claim as it was read, what each coder said of it, what holds, and who settled it; and how far they agree. Its hash (SHA-256 of the JSON Lines) is kept, and nothing in the batch changes any more, whatever is judged in the case or read anew later. That cannot be taken back. It is refused while claims on which coders differ are not settled; unsettled freezes them as open.",
  writes: true,
  input: z.strictObject({
    batch: z.string().describe("its id"),
    unsettled: z.boolean().default(false).describe("although claims are not settled: they are released as open"),
  }),
  output: z.strictObject({ batch: z.string(), name: z.string(), claims: z.int(), hash: z.string() }),
  example: { batch: "t_0000000000000000" },
  run: async (context, { batch, unsettled }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row = await batchNamed(one, batch);
      for (const check of [mustBeKept, mustBeClosed, mustNotBeFrozen]) check(row);
      const items = await codedItems(one, batch);
      const waiting = items.filter(({ differs, settled }) => differs.length > 0 && !settled);
      if (waiting.length > 0 && !unsettled)
        throw new HearsayError(
          "wrong-use",
          `Coders differ on claims that nobody settled, ${waiting.length} of them. Settle them, or freeze them as open with unsettled.`,
        );
      const head: ReleaseHead = {
        ...{ schema: "hearsay-batch/1", batch, name: row.name, suggestions: row.suggestions === 1 ? "on" : "off" },
        ...{ query: row.query && JSON.parse(row.query), drawn_at: row.at, drawn_by: row.author },
        ...{ closed_at: row.closed_at ?? at, closed_by: row.closed_by ?? by, frozen_at: at, frozen_by: by },
        ...{ claims: items.length, agreement: measured(items) },
      };
      const lines = items.map((item) => JSON.stringify(releaseLine(item)));
      const hash = releaseHash([JSON.stringify(head), ...lines]);
      const released = { release_head: JSON.stringify(head), release_hash: hash };
      await putBatchClaims(
        one,
        items.map(({ row: claim }, index) => ({ ...claim, release: lines[index] ?? null })),
      );
      await putBatches(one, [{ ...row, frozen_at: at, frozen_by: by, ...released }]);
      await putLog(one, {
        at,
        author: by,
        action: "freeze-batch",
        about: batch,
        detail: { claims: items.length, hash },
      });
      return { batch, name: row.name, claims: items.length, hash };
    });
  },
});
