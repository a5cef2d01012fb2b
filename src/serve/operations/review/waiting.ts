import { z } from "zod";
import { ClaimLine } from "../shapes/claim-line.ts";
import { InSentence } from "../shapes/in-sentence.ts";

const weight = z.number().describe("how much a look is worth: doubt times consequence; the list is in this order");

/** A claim that waits for somebody to look at it. */
export const WaitingClaimItem = z.strictObject({
  kind: z.literal("claim"),
  weight,
  line: ClaimLine,
  around: InSentence.describe("the clause in its sentence"),
  why: z.array(z.string()).describe("why it was read so"),
  asks: z.array(z.string()).describe("why it waits"),
});

const PairSide = z.strictObject({
  ref: z.string().describe("how judge names it"),
  group: z.string().describe("the actor or event that it belongs to now"),
  name: z.string(),
  claims: z.int().describe("how many claims hang on that actor or event"),
  report: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  around: InSentence.describe("where it stands, in its sentence"),
  line: ClaimLine.nullable().describe("of an event: one claim of it"),
});

/** Two actors or two events that may be one. */
export const WaitingPairItem = z.strictObject({
  kind: z.literal("pair"),
  weight,
  room: z.enum(["actors", "events"]),
  a: PairSide,
  b: PairSide,
  chance: z.number().describe("that both are one, 0 to 1, by what they have in common"),
  features: z
    .array(z.strictObject({ says: z.string(), adds: z.number().describe("log-odds: above 0 for one, below for two") }))
    .describe("what speaks for and against, the weightiest first"),
  asks: z.array(z.string()).describe("why it waits"),
});
export type WaitingClaimItem = z.infer<typeof WaitingClaimItem>;
export type WaitingPairItem = z.infer<typeof WaitingPairItem>;
export type WaitingItem = WaitingClaimItem | WaitingPairItem;
