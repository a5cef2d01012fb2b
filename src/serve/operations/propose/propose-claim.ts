import { z } from "zod";
import { Status } from "../../../model/certainty.ts";
import { HearsayError } from "../../../model/errors.ts";
import { Span } from "../../../model/span.ts";
import { reportOf } from "../../../store/queries/reports.ts";
import { shownReading } from "../judge/shown-reading.ts";
import { wordsOfReport } from "../judge/words-of-report.ts";
import { operation } from "../operation.ts";
import { codedBetween } from "./coded-between.ts";
import { inClause } from "./in-clause.ts";

/** `code` looks at the words alone: with somebody who says them they are no more the outlet's own. */
const statusOf = (coded: Status, source: Span | null): Status =>
  coded === "asserted" && source !== null ? "reported" : coded;

/** What a clause that somebody chose may say: a draft for a claim that the reader missed. */
export const proposeClaim = operation({
  name: "propose-claim",
  says: "propose what a clause of a report says, for a claim that was missed",
  about:
    "Looks at words of a report that somebody chose and proposes the claim that they may make: type, doer, recipient, the word that tells of it, source, day and place. Between two that are named in the words, type and direction are those that `hearsay code` gives; where no reader is at hand, or nothing that we code happens between them, the type is left open. Nothing is kept: add-claim keeps what a person makes of it.",
  writes: false,
  input: z.strictObject({
    report: z.string().min(1).describe("the report's id"),
    clause: z.string().min(1).describe("the words of the clause, as they stand in the report"),
    at: z.int().min(0).optional().describe("where they begin, for words that stand several times"),
  }),
  output: z.strictObject({
    clause: Span,
    type: z.string().nullable(),
    mode: z.string().nullable(),
    predicate: Span.nullable().describe("the word that tells of it"),
    actors: z.array(Span),
    recipients: z.array(Span),
    source: Span.nullable().describe("who says it; null: the report itself"),
    status: Status,
    place: Span.nullable(),
    days: z.strictObject({ from: z.string(), to: z.string(), words: Span }).nullable(),
    named: z.array(Span).describe("everybody and everything that the clause names, for another choice"),
    confidence: z.number().nullable().describe("that type and direction are right; null where nobody coded it"),
    why: z.array(z.string()),
  }),
  example: { report: "libya-secret-oil-talks", clause: "officers of the force met the head of security in Khartoum" },
  run: async ({ case: kept, code }, input) => {
    const { report: id, clause: words, at } = input;
    const { report, reading } = await kept.snapshot(async (one) => ({
      report: await reportOf(one, id),
      reading: await shownReading(one, id),
    }));
    if (!report || !reading) throw new HearsayError("not-found", `The case has no report ${JSON.stringify(id)}.`);
    const near = at === undefined ? undefined : { start: at, end: at + words.length };
    const clause = wordsOfReport(report.text, words, near);
    const found = inClause(clause, reading);
    const coded = code ? await codedBetween(code, found.named, { clause, reading, text: report.text }) : null;
    const { source, place, days, named } = found;
    return {
      clause,
      type: coded?.type ?? null,
      mode: coded?.mode ?? null,
      predicate: coded?.predicate ?? found.predicate,
      actors: [...(coded?.actors ?? found.actors)],
      recipients: [...(coded?.recipients ?? found.recipients)],
      source,
      status: statusOf(coded?.status ?? "asserted", source),
      place,
      days,
      named: [...named],
      confidence: coded?.confidence ?? null,
      why: [...(coded?.why ?? [])],
    };
  },
});
