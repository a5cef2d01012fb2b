import { z } from "zod";

/** Two names or two claims that were compared: what came of it and why. */
export const Merge = z
  .strictObject({
    a: z.string().describe("one, in words"),
    b: z.string().describe("the other"),
    nodes: z.tuple([z.string(), z.string()]).describe("how judge names the two"),
    verdict: z.enum(["same", "unsure", "different"]),
    score: z.number().describe("log-odds"),
    says: z.array(z.string()).describe("why, a sentence each"),
    features: z
      .array(
        z.strictObject({ says: z.string(), adds: z.number().describe("log-odds: above 0 for one, below for two") }),
      )
      .describe("the same with what each adds, the weightiest first"),
  })
  .meta({ id: "Merge", description: "Two that were compared, what came of it and why." });
export type Merge = z.infer<typeof Merge>;

/** What a person decided about two: merged, told apart or left open. */
export const PairJudgement = z
  .strictObject({
    id: z.string().describe("the judgement, as undo wants it"),
    verdict: z.enum(["same", "not-same", "unsure"]),
    by: z.string(),
    at: z.string(),
    a: z.strictObject({ report: z.string(), words: z.string() }),
    b: z.strictObject({ report: z.string(), words: z.string() }),
    note: z.string().nullable(),
  })
  .meta({ id: "PairJudgement", description: "What a person decided about two." });
export type PairJudgement = z.infer<typeof PairJudgement>;
