import { z } from "zod";
import type { CaseDb } from "../../../store/case.ts";
import { claimsByKey } from "../../../store/queries/claims.ts";
import { listJudgements } from "../../../store/queries/judgements.ts";
import { readingOf, reportOf } from "../../../store/queries/reports.ts";
import { operation } from "../operation.ts";
import { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { Agreed } from "./agreed.ts";
import { type Code, codesOf } from "./codes.ts";
import { agreementOf, type CodedClaim } from "./fields.ts";

const VERDICTS = ["accept", "reject", "correct", "undecided"] as const;

/** How far people who reviewed the same claims agree. */
export const agreement = operation({
  name: "agreement",
  says: "measure how far reviewers of the same claims agree, by field and by span",
  about:
    "Takes claims that two or more people judged, of each person what stands, and says how far they agree: on whether the claim was read rightly, on each field as each person has it (as read where it was accepted, as put right where it was corrected; a rejected claim has no fields), and on the words of the clause, word for word and by how much of two clauses is common to both. For each: the number of claims n, the percentage of pairs that agree, and Krippendorff's alpha (nominal; for clauses by overlap with the distance 1 - common share). What was left open counts as not said.",
  writes: false,
  input: z.strictObject({
    reviewers: z.array(z.string().min(1)).default([]).describe("these people alone (default: everybody)"),
    report: z.string().optional().describe("claims of this report alone"),
    from: z.string().optional().describe("judgements made on or after this day or moment"),
    limit: z.int().min(0).max(500).default(50).describe("how many disagreements are listed at most"),
  }),
  output: z.strictObject({
    reviewers: z.array(
      z.strictObject({
        name: z.string(),
        claims: z.int().describe("how many this person said something of"),
        accept: z.int(),
        reject: z.int(),
        correct: z.int(),
        undecided: z.int(),
      }),
    ),
    together: z.int().describe("claims that at least two of them judged"),
    fields: z.array(Agreed),
    pairs: z.array(
      z.strictObject({ a: z.string(), b: z.string(), fields: z.array(Agreed).describe("the same, of these two") }),
    ),
    disagreements: z
      .array(
        z.strictObject({
          line: ClaimLine.describe("the claim as it is shown now"),
          says: z.array(z.strictObject({ by: z.string(), verdict: z.enum(VERDICTS) })),
        }),
      )
      .describe("claims of which two said otherwise, by report"),
  }),
  example: {},
  run: async ({ case: kept }, { reviewers: names, report, from, limit }) =>
    kept.snapshot(async (one) => {
      const wanted = new Set(names);
      const coded = (await codedClaims(one, { report, from })).map(({ codes, ...claim }) => ({
        ...claim,
        codes: codes.filter(({ by }) => wanted.size === 0 || wanted.has(by)),
      }));
      const people = [...new Set(coded.flatMap(({ codes }) => codes.map(({ by }) => by)))].sort();
      const pairs = people.flatMap((a, at) => people.slice(at + 1).map((b) => ({ a, b })));
      const ofTwo = ({ a, b }: { readonly a: string; readonly b: string }) =>
        coded.map((claim) => ({ ...claim, codes: claim.codes.filter(({ by }) => by === a || by === b) }));
      return {
        reviewers: people.map((name) => tallyOf(name, coded)),
        together: coded.filter(({ codes }) => codes.length > 1).length,
        fields: [...agreementOf(coded)],
        pairs: pairs.map((pair) => ({ ...pair, fields: [...agreementOf(ofTwo(pair))] })),
        disagreements: await disagreementsIn(one, coded, limit),
      };
    }),
});

type Coded = CodedClaim & { readonly claim: string };

/** Claims that somebody judged, report by report in order of their ids. */
async function codedClaims(
  one: CaseDb,
  { report, from }: { readonly report: string | undefined; readonly from: string | undefined },
): Promise<readonly Coded[]> {
  const judgements = await listJudgements(one, {
    standing: true,
    ...(report ? { report } : {}),
    ...(from ? { from } : {}),
  });
  const reports = new Set(
    judgements.flatMap(({ decision }) => ("on" in decision && "report" in decision.on ? [decision.on.report] : [])),
  );
  const coded: Coded[] = [];
  for (const id of [...reports].sort()) {
    const [input, reading] = [await reportOf(one, id), await readingOf(one, id)];
    if (!input || !reading) continue;
    const own = judgements.filter(
      ({ decision }) => "on" in decision && "report" in decision.on && decision.on.report === id,
    );
    for (const [claim, codes] of codesOf(reading, input.text, own)) coded.push({ report: id, claim, codes });
  }
  return coded;
}

function tallyOf(name: string, coded: readonly Coded[]) {
  const own = coded.flatMap(({ codes }) => codes.filter(({ by }) => by === name));
  const count = (verdict: Code["verdict"]) => own.filter((code) => code.verdict === verdict).length;
  return {
    ...{ name, claims: own.length, accept: count("accept"), reject: count("reject") },
    ...{ correct: count("correct"), undecided: count("undecided") },
  };
}

async function disagreementsIn(one: CaseDb, coded: readonly Coded[], limit: number) {
  const apart = coded
    .filter(({ codes }) => new Set(codes.map(({ verdict, claim }) => `${verdict} ${JSON.stringify(claim)}`)).size > 1)
    .slice(0, limit);
  const rows = await claimsByKey(one, apart);
  const lines = await claimLines(
    one,
    rows.map(({ id }) => id),
  );
  return apart.flatMap(({ report, claim, codes }) => {
    const line = lines.find((candidate) => candidate.report === report && candidate.claim === claim);
    return line ? [{ line, says: codes.map(({ by, verdict }) => ({ by, verdict })) }] : [];
  });
}
