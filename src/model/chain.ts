import { z } from "zod";
import { Stance } from "./certainty.ts";
import { Span } from "./span.ts";
import { Country, Sector } from "./vocabulary.ts";

export const SourceKind = z.enum([
  "publisher",
  "outlet",
  "agency",
  "person",
  "organization",
  "government",
  "document",
  "evidence",
  "group",
  "unnamed",
  "public",
]);
export type SourceKind = z.infer<typeof SourceKind>;

export const SourceType = z.enum([
  "official",
  "military",
  "security",
  "police",
  "diplomat",
  "politician",
  "aide",
  "fighter",
  "witness",
  "resident",
  "medic",
  "aid-worker",
  "lawyer",
  "expert",
  "journalist",
  "other",
]);
export type SourceType = z.infer<typeof SourceType>;

export const Source = z
  .strictObject({
    kind: SourceKind.describe(
      'what sort of source it is; unnamed: somebody who has a name that is not given; group: several without a name; public: "it is said"',
    ),
    name: z.string().nullable().describe("its name, where one is given"),
    entity: z.string().nullable().describe("the entity of the reading that it is"),
    type: SourceType.nullable().describe(
      "the walk of life of somebody who is not named, or of a person, as far as the words give it",
    ),
    described: z
      .string()
      .nullable()
      .describe('the text\'s own words for a source that it does not name: "a reliable Libyan source"'),
    country: Country.nullable().describe(
      "ISO 3166 alpha-3, or IGO, NGO and the like for bodies of no country; as far as the words or the word lists give it",
    ),
    sectors: z.array(Sector).describe("codes of PLOVER and POLECAT: MIL armed forces, GOV government and so on"),
    span: Span.nullable().describe("the words for it; null for the publisher, who is not named in the text"),
  })
  .meta({ id: "Source", description: "Somebody or something that says so." });
export type Source = z.infer<typeof Source>;

export const Basis = z.enum(["saw", "took-part", "was-told", "document", "unstated"]);

export const Hop = z
  .strictObject({
    ...Source.shape,
    also: z.array(Source).describe('others who say it jointly: "the UN and monitors"'),
    number: z.number().int().positive().nullable().describe('how many they are: "two officials"'),
    attribution: z.string().nullable().describe("the attribution of the reading that it comes from"),
    cue: z
      .strictObject({
        lemma: z.string().describe("its dictionary form"),
        span: Span.describe("the words"),
      })
      .nullable()
      .describe("the words that make it a source: said, according to; null for the publisher"),
    hedged: z.boolean().describe('whether it is said with a reservation: "may have", "it appears"'),
    said: z
      .strictObject({
        start: z.string().nullable().describe("first day (ISO), null where open"),
        end: z.string().nullable().describe("last day (ISO, included), null where open"),
      })
      .nullable()
      .describe("when it was said"),
    stance: Stance.describe("how the source stands to what it says"),
    through: Source.nullable().describe("the spokesman named, where a body speaks through one"),
    basis: Basis.describe("how the source claims to know"),
    condition: z.string().nullable().describe('on what condition it spoke: "not authorised to speak to the press"'),
  })
  .meta({ id: "Hop", description: "One source with its cue: one link of a chain." });
export type Hop = z.infer<typeof Hop>;

export const Attribution = z
  .strictObject({
    id: z.string().describe("its name within the reading: a1, a2 …"),
    sources: z.array(Span).describe("the pieces of the words for the source, in order"),
    cues: z.array(Span).describe('the words that tell of the saying: "said", "according to"'),
    contents: z.array(Span).describe("the pieces of what is said, in order"),
    quote: z
      .enum(["direct", "indirect", "mixed"])
      .describe("whether its words are quoted, told in the reporter's, or both"),
    source: Hop.describe("the source as a hop of a chain"),
    inside: z.string().nullable().describe("the attribution within whose content this one lies"),
  })
  .meta({ id: "Attribution", description: "Who says what: the words of an attribution and its source." });
export type Attribution = z.infer<typeof Attribution>;
