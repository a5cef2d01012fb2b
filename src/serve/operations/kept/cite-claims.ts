import { z } from "zod";
import { claimsByKey } from "../../../store/queries/claims.ts";
import { operation } from "../operation.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { citedClaims } from "./cited-claims.ts";
import { citedQuotation, citedSentence } from "./quoted-claim.ts";

/** Footnotes for claims, as a page that is printed or a text has them. */
export const citeClaims = operation({
  name: "cite-claims",
  says: "cite some claims, each as a footnote, a sentence and a quotation",
  about:
    "Gives a footnote for each claim that is named: outlet, chain, title, day, words, address, day of retrieval (of the report, else that on which it was added), and the grade: reliability of its origin and credibility of its event where people set them. In the order asked for; what the case does not hold is left out. Beside it the claim as a sentence that says whose word it is, and its words as a quotation.",
  writes: false,
  input: z.strictObject({
    claims: z
      .array(z.strictObject({ report: z.string(), claim: z.string() }))
      .max(500)
      .describe("the claims, by report and id"),
  }),
  output: z.strictObject({
    footnotes: z.array(
      z.strictObject({
        report: z.string(),
        claim: z.string(),
        footnote: z.string(),
        sentence: z.string().describe("the claim as a sentence that says whose word it is"),
        quotation: z.string().describe("its words, and whose they are"),
        url: z.string().nullable(),
        retrieved: z.string(),
        grade: z.string().nullable().describe("reliability and credibility; null where nobody set one"),
      }),
    ),
  }),
  example: { claims: [{ report: "libya-secret-oil-talks", claim: "c_000000000000000000000000" }] },
  run: async ({ case: kept }, { claims }) =>
    kept.snapshot(async (one) => {
      const rows = await claimsByKey(one, claims);
      const numbers = new Map(rows.map(({ report_key, key, id }) => [`${report_key}\n${key}`, id]));
      const asked = claims.flatMap(({ report, claim }) => numbers.get(`${report}\n${claim}`) ?? []);
      const cited = await citedClaims(one, await claimLines(one, asked));
      return {
        footnotes: cited.map(({ line, footnote, url, retrieved, grade }) => ({
          ...{ report: line.report, claim: line.claim, footnote, url, retrieved, grade },
          ...{ sentence: citedSentence(line), quotation: citedQuotation(line) },
        })),
      };
    }),
});
