import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { Credibility, Reliability } from "../../../model/evidence.ts";
import { type Anchor, Correction, type Decision, Judgement } from "../../../model/judgement.ts";
import type { CaseDb } from "../../../store/case.ts";
import { judgementOf, putJudgements } from "../../../store/queries/judgements.ts";
import { putLog } from "../../../store/queries/log.ts";
import { reportOf } from "../../../store/queries/reports.ts";
import { authorOf, type Context, operation } from "../operation.ts";
import { anchorOf, REF_SAYS } from "./anchor-of.ts";
import { claimMeant, withCorrections } from "./corrected-reading.ts";
import { heldValue, wordsOfCorrections } from "./held-value.ts";
import { followJudgements } from "./keep-judgements.ts";
import { NAMES_SAYS, NameByHand, namesByHand, naming } from "./names-by-hand.ts";
import { refsIn } from "./refs.ts";
import { readingFor, shownReading } from "./shown-reading.ts";
import { withNamed } from "./with-named.ts";

const note = z.string().optional().describe("your words on it, kept in the log");

/** What somebody decides, in one operation: everything else follows within the same transaction. */
export const judge = operation({
  name: "judge",
  says: "judge: two are the same or not, a claim is right or wrong, a field of it is put right, a grade is set",
  about:
    "Keeps what you decide, with your name and the time. same, not-same, unsure: about two actors, two events, two claims or two reports; they are merged or split, whatever any score says. accept, reject: about a claim; a rejected one is no longer found or counted, unless asked for. undecided: you looked at a claim and cannot say; it stays as it is. correct: puts fields of a claim right; parties, clause, word, day, place, counts and sources may be given by words of the report. grade: sets the reliability (A to F) of a source or the credibility (1 to 6) of a claim or event. Judgements are tied to the words of reports, so they outlast a better reader; each can be taken back, none is erased.",
  writes: true,
  input: z.strictObject({
    verdict: z
      .enum(["same", "not-same", "unsure", "accept", "reject", "undecided", "correct", "grade"])
      .describe("what you decide"),
    on: z.string().optional().describe(`of accept, reject, undecided, correct, grade: ${REF_SAYS}`),
    a: z.string().optional().describe(`of same, not-same, unsure, the one: ${REF_SAYS}`),
    b: z.string().optional().describe("the other"),
    corrections: z.array(Correction).optional().describe("of correct: the fields with their right values"),
    names: z.array(NameByHand).default([]).describe(`of correct: ${NAMES_SAYS}`),
    source: z.string().optional().describe("of grade: a source's name, in place of on"),
    reliability: Reliability.optional().describe("of grade: A completely reliable … E unreliable, F cannot be judged"),
    credibility: Credibility.optional().describe("of grade: 1 confirmed … 5 improbable, 6 cannot be judged"),
    topic: z.string().optional().describe("of grade: on what topic the source is so reliable"),
    blind: z
      .boolean()
      .default(false)
      .describe("of correct: the fields are given over the claim without what others decided on it"),
    note,
  }),
  output: z.strictObject({ judgement: Judgement }),
  example: { verdict: "same", a: "Houthis", b: "Ansar Allah" },
  run: async (context, input) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const decision = await decisionOf(one, input, { by, placeCalled: context.placeCalled });
      const judgement = judgementOf({ at, by, decision, note: input.note ?? null });
      await followJudgements(one, await putJudgements(one, [judgement]), at);
      await putLog(one, { at, author: by, action: "judge", about: judgement.id, detail: { verdict: input.verdict } });
      return { judgement };
    });
  },
});

type Input = z.output<typeof judge.input>;

interface Asking {
  readonly by: string;
  readonly placeCalled: Context["placeCalled"];
}

async function decisionOf(one: CaseDb, input: Input, { by, placeCalled }: Asking): Promise<Decision> {
  const { verdict } = input;
  if (verdict === "same" || verdict === "not-same" || verdict === "unsure") {
    const [a, b] = [await anchorOf(one, wanted(input, "a")), await anchorOf(one, wanted(input, "b"))];
    if (a.what !== b.what)
      throw new HearsayError("wrong-use", "The two must be of one kind: two actors, two events, two reports.");
    if (JSON.stringify(a) === JSON.stringify(b))
      throw new HearsayError(
        "wrong-use",
        `${wanted(input, "a")} and ${wanted(input, "b")} are one already. To part what stands under one name, name each by an entity of a report, "REPORT e3": the uses of an actor list them.`,
      );
    return { verdict, a, b };
  }
  if (verdict === "grade") return gradeOf(one, input);
  const on = await anchorOf(one, wanted(input, "on"));
  if (on.what !== "claim" || /^v_[0-9a-f]+$/.test(wanted(input, "on")))
    throw new HearsayError("wrong-use", `${verdict} is about a claim: name it as "REPORT CLAIM".`);
  if (verdict !== "correct") return { verdict, on };
  const corrections = input.corrections ?? [];
  if (corrections.length === 0)
    throw new HearsayError("wrong-use", "What shall be put right? Give a field and its value.");
  const written = { written: corrections, names: input.names, without: input.blind ? by : null };
  return { verdict, on, ...(await fitting(one, on, { ...written, placeCalled })) };
}

async function gradeOf(one: CaseDb, input: Input): Promise<Decision> {
  const { source, on, reliability = null, credibility = null, topic = null } = input;
  if (reliability === null && credibility === null)
    throw new HearsayError(
      "wrong-use",
      "Which grade? Give a reliability (A to F) for a source, or a credibility (1 to 6).",
    );
  if (source !== undefined)
    return { verdict: "grade", on: { what: "source", name: source }, reliability, credibility, topic };
  return { verdict: "grade", on: await anchorOf(one, wanted({ ...input, on }, "on")), reliability, credibility, topic };
}

interface Written extends Pick<Asking, "placeCalled"> {
  readonly written: readonly Correction[];
  readonly names: readonly NameByHand[];
  /** Whose own decisions alone the claim is taken with; null: everybody's. */
  readonly without: string | null;
}

/**
 * Corrections with parties and clauses given by words made what a claim holds, and tied to the words of all that they name.
 * A value that the field cannot hold is told at once, and not when somebody wonders why nothing changed.
 */
async function fitting(
  one: CaseDb,
  on: Anchor,
  { written, names, without, placeCalled }: Written,
): Promise<Pick<Extract<Decision, { verdict: "correct" }>, "corrections" | "named">> {
  const before = without === null ? await shownReading(one, on.report) : await readingFor(one, on.report, without);
  const report = await reportOf(one, on.report);
  const id = before && claimMeant(before, on);
  const claim = before?.claims.find((candidate) => candidate.id === id);
  if (before && claim && report) {
    const { text } = report;
    const sought = wordsOfCorrections(written, { claim, text, names });
    const named = await namesByHand(sought, { reading: before, text }, placeCalled);
    const reading = withNamed(before, text, named);
    const corrections = written.map((correction): Correction => {
      const value = heldValue(correction, { claim, reading, text });
      const refs = refsIn(value, reading);
      return { ...correction, value, ...(Object.keys(refs).length > 0 ? { refs } : {}) };
    });
    if (withCorrections(claim, corrections, { text, reading })) return { corrections, ...naming(named) };
  }
  throw new HearsayError(
    "wrong-use",
    `The claim cannot be put right so: ${written.map(({ field }) => field).join(", ")} must have the form that a reading gives it, and its words must stand in the report.`,
  );
}

function wanted(input: Input, field: "a" | "b" | "on"): string {
  const value = input[field];
  if (value) return value;
  throw new HearsayError(
    "wrong-use",
    `${input.verdict} wants ${field === "on" ? "something to be about (on)" : "two things (a and b)"}.`,
  );
}
