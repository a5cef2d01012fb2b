import { z } from "zod";
import { Judgement } from "../../../model/judgement.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { listLog } from "../../../store/queries/log.ts";
import { operation } from "../operation.ts";

/** Who did what to the case and when, and every judgement. */
export const showLog = operation({
  name: "log",
  says: "show who changed what and when, and every judgement",
  about:
    "Lists what was done to the case, the latest first, with its author: reports added, judgements made and taken back, reports forgotten. With judgements, those alone, each with what it is about; taken back ones stay, with who took them back.",
  writes: false,
  input: z.strictObject({
    judgements: z.boolean().default(false).describe("the judgements alone, oldest first"),
    author: z.string().optional().describe("judgements of this person"),
    report: z.string().optional().describe("judgements on words of this report"),
    standing: z.boolean().default(false).describe("leave out those that were taken back"),
    limit: z.int().min(1).max(1000).default(50).describe("how many at most"),
    before: z.int().optional().describe("entries before this number"),
  }),
  output: z.strictObject({
    entries: z.array(
      z.strictObject({
        number: z.int(),
        at: z.string(),
        author: z.string(),
        action: z.string(),
        about: z.string().nullable(),
        detail: z.record(z.string(), z.unknown()).nullable(),
      }),
    ),
    judgements: z.array(Judgement),
  }),
  example: { limit: 10 },
  run: async ({ case: kept }, { judgements, author, report, standing, limit, before }) => {
    const only = judgements || author !== undefined || report !== undefined;
    return {
      entries: only ? [] : [...(await listLog(kept, { limit, ...(before === undefined ? {} : { before }) }))],
      judgements: only
        ? [
            ...(await listJudgements(kept, {
              ...(author ? { by: author } : {}),
              ...(report ? { report } : {}),
              standing,
              limit,
            })),
          ]
        : [],
    };
  },
});
