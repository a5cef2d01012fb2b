import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import { operation } from "../operation.ts";
import { InSentence } from "../shapes/in-sentence.ts";
import { BatchLine, batchLines } from "./batch-line.ts";
import { batchNamed } from "./batch-named.ts";
import { type BatchItem, codedItems } from "./coded-items.ts";
import { ShownCode, shownCode, Told } from "./unit.ts";

const Item = z.strictObject({
  item: z.string().describe("the claim's id in the batch"),
  position: z.int().describe("its place in the batch, from 1"),
  report: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  earlier: z.string().describe("the sentences before"),
  around: InSentence.describe("the clause in its sentence"),
  added: z.boolean().describe("whether coders added it, the reader having missed it"),
  suggestion: z
    .strictObject({ claim: Claim, sentence: z.string(), told: Told.describe("its fields in words") })
    .nullable()
    .describe("how it was read; null where coders are not to see that"),
  mine: ShownCode.nullable().describe("what whoever asks said of it"),
  codes: z.array(ShownCode).describe("what every coder says; empty until the batch is closed"),
  differs: z.array(z.string()).describe("on what coders differ; empty until the batch is closed"),
  settled: ShownCode.nullable().describe("what holds, where somebody settled it"),
  judgement: z.string().nullable().describe("the judgement by which it was settled"),
});

export const showBatch = operation({
  name: "show-batch",
  says: "show a batch: its claims, and what you said of them; what others say when it is closed",
  about:
    "Shows claims of a batch in their order, each with its words. While the batch is open, of what coders say your own is shown alone, and how a claim was read where suggestions are on; once it is closed, what everybody says side by side, on what they differ and what was settled.",
  writes: false,
  input: z.strictObject({
    batch: z.string().describe("its id"),
    only: z
      .enum(["all", "to-code", "to-settle"])
      .default("all")
      .describe("to-code: what you have not coded; to-settle: on what coders differ and nobody settled it"),
    from: z.int().min(1).default(1).describe("claims from this place on"),
    limit: z.int().min(1).max(500).default(50).describe("how many at most"),
  }),
  output: z.strictObject({
    batch: BatchLine,
    items: z.array(Item),
    found: z.int().describe("how many claims of the batch are such"),
    added: z.array(Item).describe("while it is open: the claims that you added"),
    units: z.int().describe("how many claims it has, with those that coders added once it is closed"),
    mine: z.int().describe("how many of its claims you coded"),
    differing: z.int().nullable().describe("on how many coders differ; null until it is closed"),
    settled: z.int().nullable().describe("how many of these are settled; null until it is closed"),
  }),
  example: { batch: "t_0000000000000000" },
  run: async ({ case: kept, by }, { batch: id, only, from, limit }) =>
    kept.snapshot(async (one) => {
      const row = await batchNamed(one, id);
      const closed = row.closed_at !== null;
      const [batch] = await batchLines(one, [row]);
      const all = await codedItems(one, id, closed ? {} : { alone: by });
      const items = closed ? all : all.filter(({ added }) => !added);
      const ownOf = ({ codes }: BatchItem) => codes.find((code) => by !== null && code.by === by);
      const wanted = items.filter((item) => {
        if (only === "to-code") return !ownOf(item);
        return only === "all" || (closed && item.differs.length > 0 && !item.settled);
      });
      const differing = items.filter(({ differs }) => differs.length > 0);
      const shown = wanted.filter(({ position }) => position >= from).slice(0, limit);
      return {
        batch: batch as BatchLine,
        items: shown.map((item) =>
          shownItem(item, { mine: ownOf(item), closed, read: closed || row.suggestions === 1 }),
        ),
        added: closed
          ? []
          : all.filter(({ added }) => added).map((item) => shownItem(item, { mine: ownOf(item), closed, read: false })),
        ...{
          found: wanted.length,
          units: items.length,
          mine: items.filter((item) => !item.added && ownOf(item)).length,
        },
        differing: closed ? differing.length : null,
        settled: closed ? differing.filter(({ settled }) => settled).length : null,
      };
    }),
});

interface Allowed {
  readonly mine: BatchItem["codes"][number] | undefined;
  /** What others say may be seen. */
  readonly closed: boolean;
  /** How it was read may be seen. */
  readonly read: boolean;
}

function shownItem(item: BatchItem, { mine, closed, read }: Allowed): z.infer<typeof Item> {
  const { row, position, added, report, unit, codes, settled, differs, judgement } = item;
  const { title, publisher, published, earlier, around, claim, sentence, told } = unit;
  return {
    ...{ item: row.id, position, added, report, title, publisher, published, earlier, around },
    suggestion: read && !added ? { claim, sentence, told } : null,
    mine: mine ? shownCode(mine) : null,
    codes: closed ? codes.map(shownCode) : [],
    differs: closed ? [...differs] : [],
    settled: closed && settled ? shownCode(settled) : null,
    judgement: closed ? judgement : null,
  };
}
