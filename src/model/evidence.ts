import { z } from "zod";
import { Stance, Status } from "./certainty.ts";

export const ClaimRef = z
  .strictObject({ report: z.string(), claim: z.string() })
  .meta({ id: "ClaimRef", description: "A claim, named outside of its report." });
export type ClaimRef = z.infer<typeof ClaimRef>;

export const Quote = z
  .strictObject({
    ...ClaimRef.shape,
    words: z.string().describe("the clause, as the report has it"),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    said: z.string().nullable().describe("the day on which the origin said it, where the report tells"),
    status: Status,
    chain: z.array(z.string()).describe("who says so, the publisher first, in the words or names of the report"),
  })
  .meta({ id: "Quote", description: "A claim as it is shown beside others: its words, and who said them when." });
export type Quote = z.infer<typeof Quote>;

export const Origin = z
  .strictObject({
    key: z.string().describe("the same for whoever is certainly the same"),
    name: z.string().describe("its name, or the words for it in quotation marks"),
    sort: z
      .enum(["named", "unnamed", "own-voice"])
      .describe("named: a person, body or document; own-voice: a medium that names no source"),
    actor: z.string().nullable().describe("the actor that it is in the case"),
    number: z.number().int().positive().describe('how many they are said to be: "two officials"'),
    evidence: z.array(z.string()).describe("pictures, recordings and the like that it rests on"),
    quotes: z.array(Quote).min(1),
  })
  .meta({ id: "Origin", description: "Whoever stands last in the chains of one or more claims and speaks." });
export type Origin = z.infer<typeof Origin>;

export const Side = z
  .strictObject({
    least: z.number().int().nonnegative().describe("so many origins are certainly independent of each other"),
    most: z.number().int().nonnegative().describe("more cannot be"),
    origins: z.array(Origin),
    reasons: z.array(z.string()).describe("why least and most are what they are, a sentence each"),
  })
  .meta({ id: "Side", description: "The origins that affirm an assertion, or those that deny it, and their number." });
export type Side = z.infer<typeof Side>;

export const Unsettled = z
  .strictObject({
    name: z.string(),
    how: z.enum(["cannot-confirm", "declines", "doubts", "unsure"]),
    quote: Quote,
  })
  .meta({ id: "Unsettled", description: "Somebody who neither affirms nor denies." });
export type Unsettled = z.infer<typeof Unsettled>;

const day = z.string().nullable();
export const AssertionAbout = z.enum(["happened", "actor", "toll", "place", "date"]);

export const Assertion = z
  .strictObject({
    key: z.string(),
    about: AssertionAbout,
    says: z.string().describe('what is asserted: "that it happened", "that at least 12 were killed"'),
    actor: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    toll: z
      .strictObject({
        of: z.string(),
        who: z.string().nullable(),
        unit: z.string().nullable(),
        since: day,
        part: z.boolean(),
        low: z.number().nullable(),
        high: z.number().nullable(),
      })
      .nullable(),
    place: z.string().nullable(),
    date: z.strictObject({ start: day, end: day }).nullable(),
    affirming: Side,
    denying: Side,
    unsettled: z.array(Unsettled),
  })
  .meta({ id: "Assertion", description: "One thing that claims of an event assert, and who stands where on it." });
export type Assertion = z.infer<typeof Assertion>;

const Blame = z.strictObject({
  actor: z.string(),
  name: z.string(),
  by: Side.describe("whose word it is"),
});

export const Responsibility = z
  .strictObject({
    claimed: z.array(Blame).describe("who says that it did it itself"),
    admitted: z.array(Blame).describe("who concedes it"),
    blamed: z.array(Blame).describe("whom others name as the doer"),
    denied: z.array(Blame).describe("of whom it is denied, by itself or by others"),
    nobody: Side.describe("who says that it happened and names no doer"),
    unnamed: z.array(z.string()).describe('words for doers without a name: "gunmen"'),
  })
  .meta({ id: "Responsibility", description: "Who did it, by whose word." });
export type Responsibility = z.infer<typeof Responsibility>;

export const TollPoint = z.strictObject({
  day: day.describe("when it was said; else the day of publication"),
  low: z.number().nullable(),
  high: z.number().nullable(),
  approximate: z.boolean(),
  as_of: day,
  quote: Quote,
});
export type TollPoint = z.infer<typeof TollPoint>;

export const Toll = z
  .strictObject({
    of: z.string(),
    who: z.string().nullable(),
    unit: z.string().nullable(),
    since: day.describe("the day from which a running total runs"),
    part: z.boolean().describe("whether it is told as a part of another count"),
    lines: z
      .array(z.strictObject({ key: z.string(), name: z.string(), points: z.array(TollPoint).min(1) }))
      .describe("a line per origin, in the order said"),
    range: z
      .strictObject({
        low: z.number(),
        high: z.number(),
        open: z.boolean().describe('whether the greatest is itself told as a least: "at least 40"'),
      })
      .describe("from the smallest to the greatest number that an origin's latest count names"),
    picked: z
      .strictObject({ rule: z.string(), says: z.string(), low: z.number().nullable(), high: z.number().nullable() })
      .nullable()
      .describe("the figure of the rule that was asked for, printed with it; null where none was"),
  })
  .meta({ id: "Toll", description: "Counts of the same people over the same period, by origin. Never summed." });
export type Toll = z.infer<typeof Toll>;

export const Conflict = z
  .strictObject({
    about: z.enum(["count", "date", "place", "actor", "happened"]),
    says: z.string(),
    claims: z.array(ClaimRef).min(2),
  })
  .meta({ id: "Conflict", description: "Claims that cannot all be so." });
export type Conflict = z.infer<typeof Conflict>;

export const Reliability = z.enum(["A", "B", "C", "D", "E", "F"]);
export type Reliability = z.infer<typeof Reliability>;
export const Credibility = z.enum(["1", "2", "3", "4", "5", "6"]);
export type Credibility = z.infer<typeof Credibility>;

export const CredibilityGrade = z
  .strictObject({
    credibility: Credibility.describe("what a person set; 6 where nobody did"),
    by: z.string().nullable(),
    at: z.string().nullable(),
    suggested: Credibility,
    says: z.string().describe("why it is suggested"),
  })
  .meta({ id: "CredibilityGrade", description: "NATO STANAG 2511: credibility of a claim or event." });
export type CredibilityGrade = z.infer<typeof CredibilityGrade>;

export const LeftOut = z.strictObject({ quote: Quote, says: z.string() });
export type LeftOut = z.infer<typeof LeftOut>;

export const OriginsGraph = z
  .strictObject({
    nodes: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        sort: z.enum(["medium", "named", "unnamed", "evidence"]),
      }),
    ),
    links: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        as: z.enum(["quotes", "copies", "shows"]),
        claims: z.number().int().positive().describe("by how many claims"),
      }),
    ),
  })
  .meta({ id: "OriginsGraph", description: "Who has it from whom, copies beside their originals." });
export type OriginsGraph = z.infer<typeof OriginsGraph>;

export const EventEvidence = z
  .strictObject({
    summary: z.string(),
    assertions: z.array(Assertion),
    responsibility: Responsibility,
    tolls: z.array(Toll),
    conflicts: z.array(Conflict),
    grade: CredibilityGrade,
    graph: OriginsGraph,
    leftOut: z.array(LeftOut).describe("claims that do not count, each with the reason"),
  })
  .meta({ id: "EventEvidence", description: "What an event's claims are worth together." });
export type EventEvidence = z.infer<typeof EventEvidence>;

export const TracedHop = z.strictObject({
  name: z.string(),
  stance: Stance,
  cited: z
    .strictObject({
      found: z.enum(["held", "says-otherwise", "silent", "not-held"]),
      report: z.string().nullable(),
      claim: z.string().nullable(),
      says: z.string(),
    })
    .nullable()
    .describe("the report that is cited, where the hop is a medium or a document"),
});
export type TracedHop = z.infer<typeof TracedHop>;

export const TracedStatement = z
  .strictObject({
    quote: Quote,
    said: day,
    published: z.string().nullable(),
    read: z.string().nullable(),
    origin: z.string(),
    stand: z.enum(["affirms", "denies", "unsettled", "left-out"]),
    hops: z.array(TracedHop),
    copyOf: z.string().nullable().describe("the original's id, where it is a copy or a version"),
    earliest: z.boolean().describe("earliest in this case, never first"),
    says: z.string(),
  })
  .meta({ id: "TracedStatement", description: "One statement in the order in which things were said." });
export type TracedStatement = z.infer<typeof TracedStatement>;
