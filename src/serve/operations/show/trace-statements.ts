import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { TracedStatement } from "../../../model/evidence.ts";
import { trace, traceClaim } from "../../../resolve/evidence/trace.ts";
import type { CaseDb } from "../../../store/case.ts";
import { groupOfNode } from "../../../store/queries/actors-named.ts";
import { claimsByKey } from "../../../store/queries/claims.ts";
import { claimsOfEvent, eventsOfClaims } from "../../../store/queries/claims-of-event.ts";
import { operation } from "../operation.ts";
import { evidenceOf } from "./evidence-of.ts";

/** Who said it in which order, and who cites whom. */
export const traceStatements = operation({
  name: "trace",
  says: "trace a claim or an event: who said it in which order, and who cites whom",
  about:
    "Lists the statements of an event, or those that lead to one claim, in the order said, published and read. Each hop is tied to the report that it cites, where the case holds it: whether that report says so, says otherwise, or is not held. What comes first is the earliest in this case, never the first.",
  writes: false,
  input: z.strictObject({
    event: z.string().optional().describe("an event's id"),
    report: z.string().optional().describe("a report's id, with claim"),
    claim: z.string().optional().describe("a claim's id within the report"),
  }),
  output: z.strictObject({ event: z.string(), statements: z.array(TracedStatement) }),
  example: { report: "libya-secret-oil-talks", claim: "c_000000000000000000000000" },
  run: async ({ case: kept }, input) =>
    kept.snapshot(async (one) => {
      const event = await eventOf(one, input);
      const rows = await claimsOfEvent(one, event);
      const { claims } = await evidenceOf(
        one,
        rows.map(({ report, key }) => ({ report, claim: key })),
      );
      const { report, claim } = input;
      return { event, statements: report && claim ? traceClaim({ report, claim }, claims) : trace(claims) };
    }),
});

interface Asked {
  readonly event?: string | undefined;
  readonly report?: string | undefined;
  readonly claim?: string | undefined;
}

async function eventOf(one: CaseDb, { event, report, claim }: Asked): Promise<string> {
  if (event !== undefined) {
    const group = await groupOfNode(one, "events", event);
    if (group) return group;
    throw new HearsayError("not-found", `The case has no event ${event}.`);
  }
  if (!report || !claim)
    throw new HearsayError("wrong-use", "What shall be traced? Give an event, or a report and a claim of it.");
  const [row] = await claimsByKey(one, [{ report, claim }]);
  const group = row && (await eventsOfClaims(one, [row.id])).get(row.id);
  if (group) return group;
  throw new HearsayError(
    "not-found",
    `The case has no event for claim ${claim} of ${JSON.stringify(report)}: a relation holds and does not happen.`,
  );
}
