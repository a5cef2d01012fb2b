import { z } from "zod";
import { placesTold } from "../../../store/queries/find/places-told.ts";
import { ClaimQuery, filterOf } from "../find-claims.ts";
import { operation } from "../operation.ts";

/** Where claims happened, gathered by place. */
export const mapClaims = operation({
  name: "map-claims",
  says: "gather claims by where they happened, as exactly as it is told",
  about:
    "Gathers the claims that are found by place, with how many claims, events and reports tell of each, and how exactly: a place is the circle of its radius or the outline of its country, never a point. Places that a report does not tell of the claim itself (where it was filed, where whoever acts is) are left out unless they are asked for. Those with the most claims are given; what is left out is counted.",
  writes: false,
  input: ClaimQuery.extend({
    suggested: z.boolean().default(false).describe("gather places that are only suggested too"),
    limit: z.int().min(1).max(1_000).default(200).describe("how many places at most"),
  }),
  output: z.strictObject({
    places: z.array(
      z.strictObject({
        name: z.string(),
        country: z.string().nullable(),
        latitude: z.number(),
        longitude: z.number(),
        precision: z.string().describe("site, city, district, province, country or region"),
        radius_km: z.number().nullable().describe("the widest that a claim tells"),
        stated: z.boolean().describe("whether the reports say so of the claims"),
        claims: z.int(),
        events: z.int(),
        reports: z.int(),
      }),
    ),
    left: z.strictObject({ places: z.int(), claims: z.int() }).describe("places beyond the limit, and their claims"),
    suggested: z.int().describe("claims with a place that is only suggested, where these were not asked for"),
    nowhere: z.int().describe("claims without a place that is known"),
    counted: z.int().describe("how many claims were looked at"),
    whole: z.boolean().describe("whether these are all that are found"),
  }),
  example: { type: ["ASSAULT"] },
  run: async ({ case: kept }, { suggested, limit, ...query }) =>
    kept.snapshot(async (one) => {
      const { places, ...rest } = await placesTold(one, await filterOf(one, query), { suggested, limit });
      return { places: [...places], ...rest };
    }),
});
