import { z } from "zod";
import { Status } from "../../../model/certainty.ts";
import { HearsayError } from "../../../model/errors.ts";
import { type Decision, Judgement } from "../../../model/judgement.ts";
import { judgementOf, listJudgements, putJudgements } from "../../../store/queries/judgements.ts";
import { putLog } from "../../../store/queries/log.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { authorOf, operation } from "../operation.ts";
import { followJudgements } from "./keep-judgements.ts";
import { type Missed, missedClaim } from "./missed-claim.ts";
import { NAMES_SAYS, NameByHand, namesByHand, naming } from "./names-by-hand.ts";
import { refsIn } from "./refs.ts";
import { namedIn, withNamed } from "./with-named.ts";
import { wordsOfReport } from "./words-of-report.ts";

/** A claim that the reader missed, told by words of its report. */
export const addClaim = operation({
  name: "add-claim",
  says: "add a claim that the reader missed",
  about:
    "Adds to a report a claim that it makes and the reader missed, as a judgement with your name and the time. Everything is given by words of the report: the clause, the word that tells of it, who does it to whom, whose word it is. It is found, counted and resolved like any other, comes back after another version of the reader read the report, gives way where that reads it itself, and can be taken back. In a report that is not in English, which is not read, claims are marked so by hand: those who take part, the source and the place are named by the words and, if you give them, by the names that other reports call them by.",
  writes: true,
  input: z.strictObject({
    report: z.string().min(1).describe("the report's id"),
    clause: z.string().min(1).describe("the words of the clause, as they stand in the report, where they stand once"),
    predicate: z.string().min(1).describe("the word of the clause that tells of it"),
    type: z.string().describe('an event type, a relation type, or "statement"'),
    mode: z.string().optional().describe("in what manner, for event types that have modes"),
    actors: z.array(z.string().min(1)).default([]).describe("words for who does it"),
    recipients: z.array(z.string().min(1)).default([]).describe("words for whom it is done to"),
    source: z.string().min(1).optional().describe("words for who says it; none: the report itself"),
    relayed_by: z
      .array(z.string().min(1))
      .default([])
      .describe("words for those who pass it on, between the report and the source, outermost first"),
    names: z.array(NameByHand).default([]).describe(NAMES_SAYS),
    place: z.string().min(1).optional().describe("words for where it happened"),
    at: z.int().min(0).optional().describe("where the clause begins, for words that stand several times"),
    status: Status.optional().describe("how sure it sounds (default: reported with a source, asserted without)"),
    happened_from: z.iso.date().optional().describe("the first day on which it happened"),
    happened_to: z.iso.date().optional().describe("the last day"),
    note: z.string().optional().describe("your words on it, kept in the log"),
  }),
  output: z.strictObject({ judgement: Judgement, claim: z.string().describe("its id in the report") }),
  example: {
    report: "libya-secret-oil-talks",
    clause: "officers of the force met the head of security in Khartoum",
    predicate: "met",
    type: "CONSULT",
  },
  run: async (context, input) => {
    const by = authorOf(context);
    const { placeCalled } = context;
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const [report, read] = [await reportOf(one, input.report), await readingOf(one, input.report)];
      if (!report || !read)
        throw new HearsayError("not-found", `The case has no report ${JSON.stringify(input.report)}.`);
      const told = toldBy(input);
      const standing = await listJudgements(one, { report: report.id, standing: true });
      const before = withNamed(read, report.text, namedIn(standing));
      const named = await namesByHand(
        wordsNamed(input, report.text),
        { reading: before, text: report.text },
        placeCalled,
      );
      const reading = withNamed(read, report.text, [...namedIn(standing), ...named]);
      const claim = missedClaim(told, reading, report.text);
      const origin = claim.chain.at(-1);
      const meant = { id: claim.id, type: claim.type, origin: origin?.name ?? origin?.described ?? null };
      const on = { what: "claim" as const, report: report.id, ...claim.predicate, claim: meant };
      const decision: Decision = { verdict: "add", on, claim, refs: refsIn(claim, reading), ...naming(named) };
      const judgement = judgementOf({ at, by, decision, note: input.note ?? null });
      await followJudgements(one, await putJudgements(one, [judgement]), at);
      await putLog(one, { at, author: by, action: "judge", about: judgement.id, detail: { verdict: "add" } });
      return { judgement, claim: claim.id };
    });
  },
});

type Input = z.output<typeof addClaim.input>;

/** What somebody tells of a claim, with what is meant where it is not said. */
export function toldBy(input: Input): Missed {
  const { mode = null, source = null, place = null, at = null, happened_from: from = null } = input;
  const { happened_to: to = null, status = source === null ? "asserted" : "reported", relayed_by: relayedBy } = input;
  return { ...input, mode, source, relayedBy, place, at, from, to, status };
}

/** The words at which somebody or something may have to be named before the claim can speak of them. */
function wordsNamed({ clause, at, actors, recipients, place, names }: Input, text: string) {
  const near = wordsOfReport(text, clause, at === undefined ? undefined : { start: at, end: at + clause.length });
  const spans = (words: readonly string[]) => words.map((one) => wordsOfReport(text, one, near));
  const [where = null] = place === undefined ? [] : spans([place]);
  return { names, parties: spans([...actors, ...recipients]), place: where, near };
}
