import { z } from "zod";
import { operation } from "../operation.ts";
import { batchNamed, mustBeClosed } from "./batch-named.ts";
import { codedItems } from "./coded-items.ts";
import { Measured, measured } from "./measured.ts";

/** How far the coders of a closed batch agree. */
export const measureBatch = operation({
  name: "measure-batch",
  says: "measure how far the coders of a closed batch agree, field by field",
  about:
    "Says how far the coders of a closed batch agree: apart, on what counts as a unit (whether the words hold a claim at all, and which words they are, word for word and by overlap; where coders added claims that the reader had missed, apart for these, whoever coded the report without adding it counting as none), and on each field of the claims that both say are one. For each: the number of claims n, the percentage of pairs that agree, and Krippendorff's alpha (nominal; for clauses by overlap with the distance 1 - common share). What was left open, or not spoken of where suggestions were off, counts as not said.",
  writes: false,
  input: z.strictObject({
    batch: z.string().describe("its id"),
    coders: z.array(z.string().min(1)).default([]).describe("these people alone (default: everybody)"),
    suggestions: z.enum(["on", "off"]).optional().describe("of codes given with, or without, suggestions alone"),
  }),
  output: Measured.extend({ batch: z.string(), name: z.string(), claims: z.int() }),
  example: { batch: "t_0000000000000000" },
  run: async ({ case: kept }, { batch, coders, suggestions }) =>
    kept.snapshot(async (one) => {
      const row = await batchNamed(one, batch);
      mustBeClosed(row);
      const wanted = new Set(coders);
      const items = (await codedItems(one, batch)).map(({ report, codes, added }) => ({
        ...{ report, added },
        codes: codes.filter(
          (code) =>
            (wanted.size === 0 || wanted.has(code.by)) &&
            (suggestions === undefined || code.suggestions === suggestions),
        ),
      }));
      return { batch, name: row.name, claims: items.filter(({ added }) => !added).length, ...measured(items) };
    }),
});
