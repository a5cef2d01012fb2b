import { z } from "zod";
import { findClaimsOperation, perform } from "../../operations/index.ts";
import { toldClaim } from "../told-claim.ts";
import { tool } from "../tool.ts";
import { CITE, claims } from "./told-rows.ts";

export const searchClaims = tool({
  name: "search_claims",
  title: "Search claims",
  about: `${findClaimsOperation.about} ${CITE}`,
  operations: [findClaimsOperation.name],
  writes: false,
  input: findClaimsOperation.input,
  output: z.object({
    claims,
    next: z.string().nullable().describe('give it as "after" for the next page; null at the end'),
    counted: z.int().nullable(),
    facets: z.record(z.string(), z.array(z.object({ value: z.string(), claims: z.int() }))),
  }),
  run: async (context, input) => {
    const found = await perform(findClaimsOperation, context, input);
    return { claims: found.claims.map(toldClaim), next: found.next, counted: found.counted, facets: found.facets };
  },
});
