import { z } from "zod";
import { Claim } from "../../../model/claim.ts";
import { HearsayError } from "../../../model/errors.ts";
import { TracedStatement } from "../../../model/evidence.ts";
import { Judgement } from "../../../model/judgement.ts";
import type { Reading } from "../../../model/reading.ts";
import { traceClaim } from "../../../resolve/evidence/trace.ts";
import { claimsByKey } from "../../../store/queries/claims.ts";
import { claimsOfEvent } from "../../../store/queries/claims-of-event.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { claimMeant } from "../judge/corrected-reading.ts";
import { shownReading } from "../judge/shown-reading.ts";
import { operation } from "../operation.ts";
import { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { evidenceOf } from "./evidence-of.ts";
import { withoutOthers } from "./without-others.ts";

/** A claim with the words around it, why it was read so, and who else says so or denies it. */
export const showClaim = operation({
  name: "show-claim",
  says: "show a claim: its words, its chain, why it was read so, who else says so or denies it",
  about:
    "Shows one claim with the words around it, its whole chain, every reason for which it was read so, the claims of the same event in other reports, and the trace from who says so to who is cited for it.",
  writes: false,
  input: z.strictObject({
    report: z.string().describe("the report's id"),
    claim: z.string().describe("the claim's id within it"),
    blind: z
      .boolean()
      .default(false)
      .describe("without what others decided on it: as it was read, with what whoever asks decided"),
  }),
  output: z.strictObject({
    line: ClaimLine,
    claim: Claim,
    context: z.strictObject({
      before: z.string(),
      words: z.string().describe("the clause"),
      after: z.string(),
    }),
    as_read: Claim.nullable().describe("as the reader read it; null for a claim that a person added"),
    judgements: z.array(Judgement).describe("what people decided on it and did not take back, oldest first"),
    others: z.array(ClaimLine).describe("the other claims of the same event"),
    trace: z.array(TracedStatement),
  }),
  example: { report: "libya-secret-oil-talks", claim: "c_000000000000000000000000" },
  run: async ({ case: kept, by }, { report, claim, blind }) =>
    kept.snapshot(async (one) => {
      const [row] = await claimsByKey(one, [{ report, claim }]);
      const own = blind ? await withoutOthers(one, report, by) : undefined;
      const [reading, input] = [own?.reading ?? (await shownReading(one, report)), await reportOf(one, report)];
      const found = reading?.claims.find(({ id }) => id === claim);
      const [shown] = row ? await claimLines(one, [row.id]) : [];
      const line = own && shown ? own.lineOf(shown) : shown;
      if (!row || !input || !reading || !found || !line)
        throw new HearsayError("not-found", `The case has no claim ${claim} in a report ${JSON.stringify(report)}.`);
      const beside = line.event === null ? [] : await claimsOfEvent(one, line.event);
      const { claims } = await evidenceOf(
        one,
        beside.map(({ report: number, key }) => ({ report: number, claim: key })),
      );
      return {
        line,
        claim: found,
        context: around(input.text, found.content),
        as_read: (await readingOf(one, report))?.claims.find(({ id }) => id === claim) ?? null,
        judgements: judgementsOn(own?.judgements ?? (await listJudgements(one, { report, standing: true })), {
          claim,
          reading,
        }),
        others: [
          ...(await claimLines(
            one,
            beside.map(({ id }) => id).filter((id) => id !== row.id),
          )),
        ].map((other) => (own ? { ...other, judged: null } : other)),
        trace: traceClaim({ report, claim }, claims),
      };
    }),
});

/** What people decided on the claim of a reading, by the words that it stands at. */
function judgementsOn(
  standing: readonly Judgement[],
  { claim, reading }: { readonly claim: string; readonly reading: Reading },
): Judgement[] {
  return standing.filter(
    ({ decision }) => "on" in decision && "report" in decision.on && claimMeant(reading, decision.on) === claim,
  );
}

/** So many characters are shown before and after a clause, cut at words. */
const AROUND = 240;

function around(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return {
    before: start > AROUND ? before.replace(/^\S*\s/, "… ") : before,
    words: text.slice(start, end),
    after: end + AROUND < text.length ? after.replace(/\s\S*$/, " …") : after,
  };
}
