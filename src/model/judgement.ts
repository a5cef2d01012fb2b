import { z } from "zod";
import { MentionKind } from "./mention.ts";
import { Span } from "./span.ts";
import { PlacePrecision } from "./time-and-place.ts";
import { Country } from "./vocabulary.ts";

/**
 * Words of a report that a judgement is tied to: they are found again by another reader's reading, whose ids differ.
 * `what` tells whether the entity or the claim that stands there is meant, or the whole report (with an empty span).
 */
export const Anchor = z
  .strictObject({
    what: z
      .enum(["entity", "claim", "report"])
      .describe("what is meant: the entity or the claim at the words, or the report"),
    report: z.string().min(1).describe("the report's id"),
    start: z.number().int().min(0).describe("offset of the first character of the words; 0 for a report"),
    end: z.number().int().min(0).describe("offset behind the last character; 0 for a report"),
    text: z.string().describe("the words; empty for a report"),
    claim: z
      .strictObject({ id: z.string(), type: z.string(), origin: z.string().nullable() })
      .nullable()
      .describe("what tells the claim from others at the same words: its id then, its type, the words of its origin"),
  })
  .meta({ id: "Anchor", description: "Words of a report that a judgement is tied to." });
export type Anchor = z.infer<typeof Anchor>;

const two = { a: Anchor, b: Anchor };

/** Ids of one reading are nothing to another: the words of the report at which they stand lead to the ids there. */
const refs = z
  .record(z.string(), Span)
  .optional()
  .describe("the words at which the entities, dates and places stand that the value names by their ids");

/**
 * Somebody, something or some place that a person named at words at which the reading has nothing, as in a report that is
 * not in English. Where another reader reads the words, what it reads takes the place of this.
 */
export const NamedByHand = z
  .strictObject({
    span: Span.describe("the words for it"),
    name: z.string().min(1).describe("its name, as it is compared with those of other reports"),
    kind: MentionKind.describe("what sort of thing it is"),
    country: Country.nullable().describe("ISO 3166 alpha-3, or IGO, NGO and the like; null where nobody said"),
    place: z
      .strictObject({
        geonames: z.number().int().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        admin1: z.string().nullable(),
        precision: PlacePrecision,
        radius_km: z.number().nullable(),
      })
      .nullable()
      .describe("of a place: where it lies, as the gazetteer had it then"),
  })
  .meta({ id: "NamedByHand", description: "Somebody or something that a person named at words of a report." });
export type NamedByHand = z.infer<typeof NamedByHand>;

const named = z
  .array(NamedByHand)
  .optional()
  .describe("who and what the words stand for, where the reading has nothing");

/** A field of a claim that a person may put right, with the new value; of the contract's form. */
export const Correction = z
  .strictObject({
    field: z
      .enum([
        "type",
        "mode",
        "actors",
        "recipients",
        "date",
        "place",
        "counts",
        "chain",
        "status",
        "polarity",
        "modality",
        "predicate",
        "content",
      ])
      .describe("what is put right"),
    value: z.unknown().describe("the new value, of the form that the claim's field has in a reading"),
    refs,
  })
  .meta({ id: "Correction", description: "One field of a claim put right." });
export type Correction = z.infer<typeof Correction>;

export const Decision = z
  .discriminatedUnion("verdict", [
    z.strictObject({ verdict: z.literal("same"), ...two }),
    z.strictObject({ verdict: z.literal("not-same"), ...two }),
    z.strictObject({ verdict: z.literal("unsure"), ...two }),
    z.strictObject({ verdict: z.literal("undecided"), on: Anchor }),
    z.strictObject({ verdict: z.literal("accept"), on: Anchor }),
    z.strictObject({ verdict: z.literal("reject"), on: Anchor }),
    z.strictObject({ verdict: z.literal("correct"), on: Anchor, corrections: z.array(Correction).min(1), named }),
    z.strictObject({
      verdict: z.literal("add"),
      on: Anchor,
      claim: z.unknown().describe("the missed claim, as in a reading"),
      refs,
      named,
    }),
    z.strictObject({
      verdict: z.literal("grade"),
      on: z.union([Anchor, z.strictObject({ what: z.literal("source"), name: z.string() })]),
      reliability: z.enum(["A", "B", "C", "D", "E", "F"]).nullable(),
      credibility: z.enum(["1", "2", "3", "4", "5", "6"]).nullable(),
      topic: z.string().nullable(),
    }),
  ])
  .meta({ id: "Decision", description: "What somebody decided." });
export type Decision = z.infer<typeof Decision>;

/** One entry of the log: never erased, at most withdrawn by a later entry's author and time. */
export const Judgement = z
  .strictObject({
    id: z.string().min(1).describe("j_ and a hash over author, time and decision: the same in every copy of the case"),
    at: z.iso.datetime().describe("when it was decided"),
    by: z.string().min(1).describe("who decided"),
    decision: Decision,
    note: z.string().nullable().describe("the author's words on it"),
    withdrawn: z
      .strictObject({ at: z.iso.datetime(), by: z.string().min(1) })
      .nullable()
      .describe("when and by whom it was taken back"),
  })
  .meta({ id: "Judgement", description: "Somebody's decision, kept in a log, always reversible." });
export type Judgement = z.infer<typeof Judgement>;
