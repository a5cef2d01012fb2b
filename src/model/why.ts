import { z } from "zod";
import { Span } from "./span.ts";

export const Why = z
  .strictObject({
    rule: z.string().describe("the rule that decided, as stage/rule"),
    says: z.string().describe("the reason, as a sentence that a reader understands"),
    span: Span.nullable().describe("the words that it rests on; null where it rests on no single ones"),
  })
  .meta({
    id: "Why",
    description: "One reason for a decision: the rule, a sentence that a reader understands, the words it rests on.",
  });
export type Why = z.infer<typeof Why>;
