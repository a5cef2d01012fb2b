import { z } from "zod";
import { Certainty } from "./certainty.ts";
import { Why } from "./why.ts";

const Place = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

/** Two parties in a text, of whom is asked what the one does to the other: one line of JSON Lines. */
export const PairInput = z.object({
  id: z.string().min(1),
  text: z.string(),
  /** Half-open offsets in UTF-16 code units; null where nobody is named. */
  actor: Place.nullish(),
  recipient: Place.nullish(),
});
export type PairInput = z.infer<typeof PairInput>;

/** Who acts on whom, by what the text says: the two that were asked about may stand the other way round. */
export const Direction = z.enum(["actor-recipient", "recipient-actor", "both", "none"]);
export type Direction = z.infer<typeof Direction>;

export const PairCode = z
  .strictObject({
    id: z.string().describe("as given"),
    type: z.string().nullable().describe("an event type; null where nothing that we code happens between the two"),
    mode: z.string().nullable().describe("in what manner, for the types that have modes"),
    quad: z
      .number()
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe("1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
    direction: Direction.describe("who acts on whom, by what the text says"),
    certainty: Certainty.nullable().describe("how sure the text is of it; null where there is no type"),
    confidence: z.number().min(0).max(1).describe("ours, that type and direction are right"),
    why: z.array(Why).min(1).describe("why it was coded so"),
  })
  .meta({ id: "PairCode", description: "What happens between the two: the answer to a pair." });
export type PairCode = z.infer<typeof PairCode>;
