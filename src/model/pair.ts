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

/** What happens between the two: the answer to a pair. */
export const PairCode = z.strictObject({
  id: z.string(),
  /** An event type; null where nothing that we code happens between them. */
  type: z.string().nullable(),
  mode: z.string().nullable(),
  quad: z.number().int().min(1).max(4).nullable(),
  direction: Direction,
  /** How sure the text is of it; null where there is no type. */
  certainty: Certainty.nullable(),
  /** Ours, that type and direction are right. */
  confidence: z.number().min(0).max(1),
  why: z.array(Why).min(1),
});
export type PairCode = z.infer<typeof PairCode>;
