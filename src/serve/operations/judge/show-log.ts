import { z } from "zod";
import { Judgement } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { listLog } from "../../../store/queries/log.ts";
import { disputedIn } from "../care/disagreements.ts";
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
    disputed: z
      .boolean()
      .default(false)
      .describe("judgements of two people that say otherwise of the same, until one of them is taken back"),
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
    disagreements: z
      .array(z.tuple([z.string(), z.string()]))
      .describe("with disputed: which two say otherwise of the same, by their ids"),
  }),
  example: { limit: 10 },
  run: async ({ case: kept }, { judgements, author, report, disputed, standing, limit, before }) => {
    if (disputed) return disputes(kept, { author, report, limit });
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
      disagreements: [],
    };
  },
});

/** Those that disagree, as far as they are an author's or on a report, with the other side of each. */
async function disputes(
  one: CaseDb,
  { author, report, limit }: { author: string | undefined; report: string | undefined; limit: number },
) {
  const standing = await listJudgements(one, { standing: true });
  const byId = new Map(standing.map((judgement) => [judgement.id, judgement]));
  const asked = new Set(
    (
      await listJudgements(one, { standing: true, ...(author ? { by: author } : {}), ...(report ? { report } : {}) })
    ).map(({ id }) => id),
  );
  const disagreements = disputedIn(standing)
    .filter((pair) => pair.some((id) => asked.has(id)))
    .slice(0, limit);
  const judgements = [...new Set(disagreements.flat())].flatMap((id) => byId.get(id) ?? []);
  return { entries: [], judgements, disagreements };
}
