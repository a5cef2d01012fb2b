import { z } from "zod";
import { Modality, Polarity, Stance, Status } from "../../../model/certainty.ts";
import { SourceKind, SourceType } from "../../../model/chain.ts";
import { Count } from "../../../model/claim.ts";

/** Somebody in a claim: the report's words, and the actor of the case that they stand for. */
export const PartyLine = z
  .strictObject({
    words: z.string().describe("as the report has it"),
    actor: z.string().nullable().describe("the actor of the case; null where the words name nobody in particular"),
    name: z.string().nullable().describe("the actor's name"),
  })
  .meta({ id: "PartyLine", description: "Somebody in a claim." });
export type PartyLine = z.infer<typeof PartyLine>;

export const HopLine = z
  .strictObject({
    kind: SourceKind,
    type: SourceType.nullable(),
    words: z.string().describe("its name, or the report's words for it, or ours where it has none"),
    named: z.boolean().describe("whether it has a name"),
    quoted: z.boolean().describe("whether these are the report's words for it, to be put in quotation marks"),
    actor: z.string().nullable().describe("the actor of the case that it is"),
    stance: Stance,
    cue: z.string().nullable().describe('the words of saying: "said", "according to"'),
    also: z.array(z.string()).describe("others who say it jointly"),
    through: z.string().nullable().describe("the spokesman named"),
  })
  .meta({ id: "HopLine", description: "One source of a chain." });
export type HopLine = z.infer<typeof HopLine>;

/** A claim as lists, event pages and actor pages show it: enough to read it beside others. */
export const ClaimLine = z
  .strictObject({
    report: z.string().describe("the report's id"),
    claim: z.string().describe("the claim's id within it"),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    kind: z.enum(["event", "relation", "statement"]),
    type: z.string(),
    mode: z.string().nullable(),
    quad: z.number().int().nullable(),
    told_as: z.enum(["news", "background"]),
    where: z.enum(["headline", "standfirst", "body", "caption"]),
    status: Status,
    polarity: Polarity,
    modality: Modality,
    sentence: z.string().describe("the claim as a sentence; in quotation marks where it is the report's clause"),
    actors: z.array(PartyLine),
    recipients: z.array(PartyLine),
    mutual: z.boolean(),
    predicate: z.string().describe("the word that tells of it"),
    content: z.string().describe("the clause"),
    happened: z
      .strictObject({
        start: z.string().nullable(),
        end: z.string().nullable(),
        precision: z.string(),
        how: z.enum(["stated", "tense", "published"]),
      })
      .nullable(),
    said: z.string().nullable().describe("the last day on which its origin can have said so, where that is told"),
    place: z
      .strictObject({
        name: z.string(),
        country: z.string().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        radius_km: z.number().nullable(),
        precision: z.string(),
        how: z.enum(["stated", "dateline", "actor"]),
      })
      .nullable(),
    counts: z.array(Count.omit({ span: true }).extend({ words: z.string() })),
    chain: z.array(HopLine).min(1).describe("the publisher first, the origin last"),
    confidence: z.number(),
    event: z.string().nullable().describe("the event of the case"),
    judged: z.enum(["accepted", "rejected", "corrected", "added"]).nullable().describe("what a person decided on it"),
    copy_of: z.string().nullable().describe("the report of which its report is a copy"),
  })
  .meta({ id: "ClaimLine", description: "A claim as lists show it." });
export type ClaimLine = z.infer<typeof ClaimLine>;
