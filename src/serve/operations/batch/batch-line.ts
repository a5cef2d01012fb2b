import { z } from "zod";
import type { CaseDb } from "../../../store/case.ts";
import { type Batch, countBatches } from "../../../store/queries/batches.ts";
import { stateOf } from "./batch-named.ts";

/** A batch as lists show it; of what coders say only how much it is. */
export const BatchLine = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    at: z.string().describe("when it was drawn"),
    by: z.string(),
    query: z.record(z.string(), z.unknown()).nullable().describe("what find-claims took; null: the order of review"),
    suggestions: z.enum(["on", "off"]).describe("whether coders see how a claim was read"),
    state: z.enum(["open", "closed", "frozen"]),
    claims: z.int(),
    coders: z.array(z.strictObject({ name: z.string(), coded: z.int() })).describe("who coded, and how many claims"),
    closed: z.strictObject({ at: z.string(), by: z.string() }).nullable().describe("when its coding ended"),
    frozen: z
      .strictObject({ at: z.string(), by: z.string(), hash: z.string() })
      .nullable()
      .describe("when its release was made, with the hash of that"),
    removed: z.boolean(),
  })
  .meta({ id: "BatchLine", description: "A batch of claims for blind double coding." });
export type BatchLine = z.infer<typeof BatchLine>;

export async function batchLines(one: CaseDb, rows: readonly Batch[]): Promise<BatchLine[]> {
  const { claims, coded } = await countBatches(one);
  return rows.map((row) => ({
    ...{ id: row.id, name: row.name, at: row.at, by: row.author, query: row.query && JSON.parse(row.query) },
    ...{ suggestions: row.suggestions === 1 ? "on" : "off", state: stateOf(row), claims: claims.get(row.id) ?? 0 },
    coders: coded
      .filter(({ batch }) => batch === row.id)
      .map(({ author, coded: count }) => ({ name: author, coded: count })),
    closed: row.closed_at === null ? null : { at: row.closed_at, by: row.closed_by ?? "" },
    frozen:
      row.frozen_at === null ? null : { at: row.frozen_at, by: row.frozen_by ?? "", hash: row.release_hash ?? "" },
    removed: row.removed_at !== null,
  }));
}
