import { z } from "zod";
import { Modality, Polarity } from "./certainty.ts";
import { Attribution } from "./chain.ts";
import { Claim } from "./claim.ts";
import { Entity, Mention } from "./mention.ts";
import { Report } from "./report.ts";
import { Span } from "./span.ts";
import { DateExpression, Place } from "./time-and-place.ts";

export const Predicate = z
  .strictObject({
    span: Span.describe("the word"),
    lemma: z.string().describe("its dictionary form"),
    roleset: z.string().nullable().describe('its sense in PropBank: "visit.01"'),
    factuality: z.number().min(-3).max(3).describe("-3 certainly not … 3 certainly so"),
    polarity: Polarity.describe("affirmed or negated"),
    modality: Modality.describe("as in certainty"),
  })
  .meta({ id: "Predicate", description: "A word that tells of an event, whether or not it became a claim." });
export type Predicate = z.infer<typeof Predicate>;

export const Problem = z
  .strictObject({
    code: z.string().describe("the same for all problems of a kind"),
    message: z.string().describe("what was seen, for people"),
    span: Span.nullable().describe("the words, where there are any"),
  })
  .meta({ id: "Problem", description: "Something seen and not understood." });
export type Problem = z.infer<typeof Problem>;

export const Reading = z
  .strictObject({
    schema: z.literal("hearsay-reading/1").describe("this contract and its version"),
    report: Report.describe("what is known of the report itself"),
    reader: z
      .strictObject({
        version: z.string().describe("of the program"),
        model: z.string().describe("of the language model: a hash over its files"),
        lexicon: z.string().describe("of the word lists, your own among them: a hash over all"),
      })
      .describe("who read it; together with the report, this fixes the reading byte for byte"),
    sentences: z
      .array(
        z.strictObject({
          start: z.number().int().describe("offset of its first character"),
          end: z.number().int().describe("offset behind its last character"),
        }),
      )
      .describe("where the sentences stand"),
    mentions: z.array(Mention).describe("every piece of text that stands for somebody, something or some place"),
    entities: z.array(Entity).describe("what the mentions stand for"),
    dates: z.array(DateExpression).describe("time expressions"),
    places: z.array(Place).describe("places named, those too that could not be found"),
    predicates: z.array(Predicate).describe("every word that tells of an event, whether or not it became a claim"),
    attributions: z.array(Attribution).describe("who says what"),
    claims: z.array(Claim).describe("what is said to be so, by whom, and how sure"),
    problems: z.array(Problem).describe("what was seen and not understood"),
  })
  .meta({
    id: "Reading",
    description: "All that Hearsay understood of one report: a pure function of report and reader version.",
  });
export type Reading = z.infer<typeof Reading>;
