import { z } from "zod";
import { Span } from "./span.ts";

/** One reason for a decision: the rule, a sentence that a reader understands, the words it rests on. */
export const Why = z.strictObject({ rule: z.string(), says: z.string(), span: Span.nullable() });
export type Why = z.infer<typeof Why>;
