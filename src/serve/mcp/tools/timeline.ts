import { z } from "zod";
import { type ClaimLine, findClaimsOperation, perform } from "../../operations/index.ts";
import { toldClaim } from "../told-claim.ts";
import { tool } from "../tool.ts";
import { CITE, claims } from "./told-rows.ts";

export const timeline = tool({
  name: "timeline",
  title: "Timeline",
  about: `Lists what happened in the order of days, by any condition that search_claims takes (of an actor: party; from a day on: happened_from): each event with the claims that were found of it. An event stands where the first of its claims stands; what is told without a day is left out. ${CITE}`,
  operations: [findClaimsOperation.name],
  writes: false,
  input: findClaimsOperation.input.omit({ sort: true, facets: true, kind: true }).extend({
    ascending: z.boolean().default(true).describe("the earliest first; false: the latest"),
  }),
  output: z.object({
    events: z.array(
      z.object({
        event: z.string().nullable().describe("for the tool event; null for a claim that stands alone"),
        start: z.string().nullable().describe("the first day that its claims tell"),
        end: z.string().nullable().describe("the last day that they tell"),
        claims,
      }),
    ),
    next: z.string().nullable().describe('give it as "after" for the next page; null at the end'),
  }),
  run: async (context, input) => {
    const found = await perform(findClaimsOperation, context, { ...input, kind: ["event"], sort: "happened" });
    // no later than it was published is no day of its own
    const dated = found.claims.filter(({ happened }) => happened !== null && happened.how !== "published");
    const events = new Map<string, ClaimLine[]>();
    for (const line of dated) {
      const key = line.event ?? `${line.report} ${line.claim}`;
      events.set(key, [...(events.get(key) ?? []), line]);
    }
    return { events: [...events.values()].map(eventOf), next: found.next };
  },
});

function eventOf(lines: readonly ClaimLine[]) {
  const days = (of: "start" | "end") => lines.flatMap(({ happened }) => happened?.[of] ?? []).sort();
  return {
    ...{ event: lines[0]?.event ?? null, start: days("start")[0] ?? null, end: days("end").at(-1) ?? null },
    claims: lines.map(toldClaim),
  };
}
