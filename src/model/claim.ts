import { z } from "zod";
import { Certainty } from "./certainty.ts";
import { Hop } from "./chain.ts";
import { Span } from "./span.ts";
import { DatePrecision } from "./time-and-place.ts";
import { Why } from "./why.ts";

export const Party = z
  .strictObject({
    entity: z.string().nullable().describe("the entity of the reading that it is; null where the words stand for none"),
    span: Span.describe("the words that name it here"),
    collective: z.boolean().describe('whether several are meant as one: "gunmen"'),
    title: z.string().optional().describe("the title or office, beside holds_role and leads"),
  })
  .meta({ id: "Party", description: "One side of a claim: an entity and the words that name it here." });
export type Party = z.infer<typeof Party>;

export const LinkKind = z.enum([
  "alleges",
  "denies",
  "confirms",
  "cannot-confirm",
  "declines-to-say",
  "because-of",
  "in-response-to",
  "in-exchange-for",
  "in-order-to",
  "foretells",
  "part-of",
  "corrects",
  "retracts",
  "if",
  "same-as",
  "differs-from",
]);

export const Count = z
  .strictObject({
    of: z
      .string()
      .describe(
        "what is counted: killed, injured, missing, arrested, abducted, released, displaced, participants, troops, events, money, weight …",
      ),
    who: z.string().nullable().describe("which of them: civilians, soldiers, children; null where not said"),
    unit: z.string().nullable().describe("of money (ISO 4217), weight or the like"),
    low: z.number().nullable().describe("at least so many; null where open"),
    high: z.number().nullable().describe('at most so many; null where open ("at least 12")'),
    approximate: z.boolean().describe('whether the number is told as a rough one: "some 400"'),
    part_of: z
      .number()
      .int()
      .nullable()
      .describe('the place in this list of the count that it is a part of: "three of the twelve"'),
    as_of: z.string().nullable().describe("the day on which it was the number"),
    since: z.string().nullable().describe("the day from which it runs, for a running total"),
    span: Span.describe("the words for it"),
  })
  .meta({ id: "Count", description: "How many of what: low and high bounds inclusive, null where open." });
export type Count = z.infer<typeof Count>;

export const ClaimDate = z
  .strictObject({
    ref: z.string().nullable().describe("the time expression of the reading that gives it; null where none does"),
    start: z.string().nullable().describe("first day (ISO), null where open"),
    end: z.string().nullable().describe("last day (ISO, included), null where open"),
    precision: DatePrecision.describe("how exactly it is told"),
    how: z
      .enum(["stated", "tense", "published"])
      .describe(
        "stated: said of this claim; tense: the day that the report was speaking of; published: no later than the publication, and end alone is set",
      ),
  })
  .meta({ id: "ClaimDate", description: "When something happened." });
export type ClaimDate = z.infer<typeof ClaimDate>;

export const ClaimPlace = z
  .strictObject({
    ref: z.string().describe("the place of the reading"),
    how: z
      .enum(["stated", "dateline", "actor"])
      .describe(
        "stated: said of this claim; dateline and actor are suggestions (the report was filed there; whoever acts is there)",
      ),
    relation: z.enum(["at", "near", "between", "border", "offset"]).describe("how it lies to the place named"),
    radius_km: z.number().nullable().describe("within which it lies, in kilometres"),
  })
  .meta({ id: "ClaimPlace", description: "Where something happened." });
export type ClaimPlace = z.infer<typeof ClaimPlace>;

export const Claim = z
  .strictObject({
    id: z
      .string()
      .regex(/^c_[0-9a-f]{16,64}$/)
      .describe(
        "a hash over the report's text, the words and the chain: the same in every run and on every machine; name it together with the report's id outside of its reading",
      ),
    where: z.enum(["headline", "standfirst", "body", "caption"]).describe("in which part of the report it stands"),
    told_as: z.enum(["news", "background"]).describe("whether it is the report's news or what happened before"),
    kind: z
      .enum(["event", "relation", "statement"])
      .describe("an event happens; a relation holds between two; a statement is said, but not of a type that we code"),
    type: z.string().describe('an event type, a relation type, or "statement"'),
    mode: z.string().nullable().describe("in what manner, for the event types that have modes"),
    quad: z
      .number()
      .int()
      .min(1)
      .max(4)
      .nullable()
      .describe(
        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for types of our own, relations and statements",
      ),
    contexts: z.array(z.string()).describe("what the event is about: PLOVER's contexts"),
    codes: z
      .strictObject({
        cameo: z.string().nullable().describe("CAMEO, as GDELT and ICEWS use it"),
        acled: z.string().nullable().describe("sub-event type of ACLED"),
      })
      .describe("the same in other codebooks; null where none fits"),
    actors: z
      .array(Party)
      .describe('the doing side; a relation leads from it; empty where the report names nobody ("was shot")'),
    recipients: z.array(Party).describe("the side that it is done to; a relation leads to it"),
    mutual: z.boolean().describe('whether both sides do it to each other: "A met B"'),
    others: z
      .array(
        z.strictObject({
          role: z.enum(["instrument", "victim", "beneficiary", "about"]).describe("what part it plays"),
          ...Party.shape,
        }),
      )
      .describe("who or what else takes part"),
    predicate: Span.describe("the word that tells of it"),
    content: Span.describe("the clause around it"),
    links: z
      .array(
        z.strictObject({
          to: z.string().describe("the other claim's id"),
          as: LinkKind.describe("how this claim stands to it"),
          span: Span.nullable().describe("the words that tie them"),
        }),
      )
      .describe("ties to other claims of the reading"),
    date: ClaimDate.nullable().describe("when it happened, not when it was said"),
    place: ClaimPlace.nullable().describe("where it happened"),
    other_places: z
      .array(
        z.strictObject({
          ref: z.string().describe("the place of the reading"),
          role: z
            .enum(["from", "to", "launched-from", "filed-from", "also"])
            .describe("what it has to do with the claim"),
        }),
      )
      .describe("where it began, led to, was launched from"),
    counts: z.array(Count).describe("how many"),
    chain: z.array(Hop).min(1).describe("who says so: the publisher first, the origin last; never empty"),
    certainty: Certainty.describe("how sure it sounds"),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe("ours, that we read it rightly; a probability, not the text's certainty"),
    why: z.array(Why).min(1).describe("why it was read so"),
  })
  .meta({ id: "Claim", description: "One thing said to be so, by someone." });
export type Claim = z.infer<typeof Claim>;
