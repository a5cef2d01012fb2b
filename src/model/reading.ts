import { z } from "zod";
import { Modality, Polarity } from "./certainty.ts";
import { Attribution } from "./chain.ts";
import { Claim } from "./claim.ts";
import { Entity, Mention } from "./mention.ts";
import { Report } from "./report.ts";
import { Span } from "./span.ts";
import { DateExpression, Place } from "./time-and-place.ts";

/** A word that tells of an event, whether or not it became a claim. */
export const Predicate = z.strictObject({
  span: Span,
  lemma: z.string(),
  roleset: z.string().nullable(),
  factuality: z.number().min(-3).max(3),
  polarity: Polarity,
  modality: Modality,
});
export type Predicate = z.infer<typeof Predicate>;

/** Something seen and not understood. */
export const Problem = z.strictObject({ code: z.string(), message: z.string(), span: Span.nullable() });
export type Problem = z.infer<typeof Problem>;

/** All that Hearsay understood of one report: a pure function of report and reader version. */
export const Reading = z.strictObject({
  schema: z.literal("hearsay-reading/1"),
  report: Report,
  reader: z.strictObject({ version: z.string(), model: z.string(), lexicon: z.string() }),
  sentences: z.array(z.strictObject({ start: z.number().int(), end: z.number().int() })),
  mentions: z.array(Mention),
  entities: z.array(Entity),
  dates: z.array(DateExpression),
  places: z.array(Place),
  predicates: z.array(Predicate),
  attributions: z.array(Attribution),
  claims: z.array(Claim),
  problems: z.array(Problem),
});
export type Reading = z.infer<typeof Reading>;
