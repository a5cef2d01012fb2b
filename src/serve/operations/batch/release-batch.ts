import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { claimsOfBatch } from "../../../store/queries/batches.ts";
import { reportRow } from "../../../store/queries/reports.ts";
import { operation } from "../operation.ts";
import { batchNamed } from "./batch-named.ts";
import { releaseHash } from "./freeze-batch.ts";
import { releaseAsCsv } from "./release-as-csv.ts";
import { ReleaseHead, ReleaseLine } from "./release-line.ts";

/** The release of a frozen batch. */
export const releaseBatch = operation({
  name: "release-batch",
  says: "give the release of a frozen batch, as JSON Lines or a table",
  about:
    "Gives the release of a frozen batch as it was frozen, as JSON Lines (a line on the batch with its agreement, then one for each claim) or as a table of the same (CSV). hash is the SHA-256 of the JSON Lines, the same ever after. Claims of reports that are internal or confidential are left out unless closed asks for them, and those of a report that was forgotten are gone: whole tells whether every line is there, and so whether the text has that hash.",
  writes: false,
  input: z.strictObject({
    batch: z.string().describe("its id"),
    format: z.enum(["jsonl", "csv"]).default("jsonl").describe("lines of JSON, or a table"),
    closed: z.boolean().default(false).describe("internal and confidential reports too; without it they stay"),
  }),
  output: z.strictObject({
    batch: z.string(),
    file: z.string().describe("what to call it"),
    type: z.string().describe("its media type"),
    hash: z.string().describe("SHA-256 of the whole release as JSON Lines"),
    frozen_at: z.string(),
    frozen_by: z.string(),
    claims: z.int().describe("how many are in the text"),
    kept_back: z.int().describe("claims of reports that are internal or confidential"),
    gone: z.int().describe("claims of reports that were forgotten since"),
    whole: z.boolean().describe("whether every line is there as it was frozen"),
    text: z.string().describe("the release"),
  }),
  example: { batch: "t_0000000000000000" },
  run: async ({ case: kept }, { batch, format, closed }) =>
    kept.snapshot(async (one) => {
      const row = await batchNamed(one, batch);
      const { release_head, release_hash, frozen_at, frozen_by } = row;
      if (!release_head || !release_hash || !frozen_at || !frozen_by)
        throw new HearsayError(
          "wrong-use",
          `Batch ${batch} has no release: freeze it first (hearsay batch freeze ${batch}).`,
        );
      const head = ReleaseHead.parse(JSON.parse(release_head));
      const frozen = (await claimsOfBatch(one, batch)).flatMap(({ report_key, release }) =>
        release === null ? [] : [{ report_key, release }],
      );
      const lines: string[] = [];
      for (const { report_key, release } of frozen)
        if (closed || (await reportRow(one, report_key))?.handling === "open") lines.push(release);
      const parsed = () => lines.map((line) => ReleaseLine.parse(JSON.parse(line)));
      return {
        ...{ batch, hash: release_hash, frozen_at, frozen_by, claims: lines.length },
        ...{ file: `${batch}.${format}`, type: format === "csv" ? "text/csv" : "application/x-ndjson" },
        ...{ kept_back: frozen.length - lines.length, gone: head.claims - frozen.length },
        whole: releaseHash([release_head, ...lines]) === release_hash,
        text:
          format === "csv"
            ? releaseAsCsv(head, parsed())
            : [release_head, ...lines].map((line) => `${line}\n`).join(""),
      };
    }),
});
