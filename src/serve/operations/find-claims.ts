import { z } from "zod";
import { Modality, Polarity, Stance, Status } from "../../model/certainty.ts";
import { SourceKind } from "../../model/chain.ts";
import { CONTEXTS, EVENT_TYPES, RELATIONS } from "../../model/vocabulary.ts";
import type { CaseDb } from "../../store/case.ts";
import { countFacets, FACETS } from "../../store/queries/find/facets.ts";
import type { Box, ClaimFilter } from "../../store/queries/find/filter.ts";
import { findClaims } from "../../store/queries/find/find-claims.ts";
import { operation } from "./operation.ts";
import { actorsMeant } from "./shapes/actors-meant.ts";
import { ClaimLine } from "./shapes/claim-line.ts";
import { claimLines } from "./shapes/claim-lines.ts";

const several = <Of extends z.ZodType>(of: Of, says: string) => z.array(of).optional().describe(says);
const day = (says: string) => z.iso.date().optional().describe(says);
const who = "a name, or an actor's id";

/** Four numbers between commas. */
const BOX = /^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){3}$/;

const FacetValue = z.strictObject({
  value: z.string().describe("as the condition of the facet's name takes it"),
  claims: z.int(),
  name: z.string().optional().describe("what to call it, where the value is an id"),
});

/** Everything that claims can be looked for by; what is given must all hold, of a list one value. */
export const ClaimQuery = z.strictObject({
  words: z
    .string()
    .optional()
    .describe('words of the clause or of the names in it: drone "peace talks" -Kyiv; or, word* and quotes work'),
  actor: several(z.string(), `the doer: ${who}`),
  recipient: several(z.string(), `to whom it is done: ${who}`),
  party: several(z.string(), `on either side: ${who}`),
  speaker: several(z.string(), `who says so, anywhere in the chain behind the publisher: ${who}`),
  speaker_words: z.string().optional().describe('a part of what a source is called: "hospital", "security source"'),
  stance: several(Stance, "how the speaker stands to it"),
  kind: several(z.enum(["event", "relation", "statement"]), "the kind of claim"),
  type: several(
    z.enum([...EVENT_TYPES, ...(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]), "statement"]),
    "the type",
  ),
  mode: several(z.string(), "in what manner"),
  quad: several(z.int().min(1).max(4), "1 cooperation in words, 2 in deeds, 3 conflict in words, 4 in deeds"),
  status: several(Status, "how sure it sounds"),
  modality: several(Modality, "done, attempted, possible, planned, hypothetical, demanded"),
  polarity: several(Polarity, "affirmed or negated"),
  told_as: several(z.enum(["news", "background"]), "the report's news, or what happened before"),
  context: several(z.enum(CONTEXTS), "what it is about"),
  origin: several(SourceKind, "what sort of source it rests on in the end"),
  outlet: several(z.string(), "the publisher, as written"),
  country: several(z.string().regex(/^[A-Z]{3}$/), "where it happened: ISO 3166 alpha-3"),
  place: several(z.string(), "where it happened: a place's name"),
  place_how: several(
    z.enum(["stated", "dateline", "actor"]),
    "by whose word there: the report's of the claim; a dateline or a party only suggest it",
  ),
  box: z.string().regex(BOX).optional().describe("where it happened: west,south,east,north in degrees, edges included"),
  year: several(z.string().regex(/^\d{4}$/), "the year in which it happened, else that of the publication"),
  happened_from: day("happened on or after this day"),
  happened_to: day("happened on or before this day"),
  said_from: day("said by its origin on or after this day"),
  said_to: day("said by its origin on or before this day"),
  published_from: day("published on or after this day"),
  published_to: day("published on or before this day"),
  added_after: z.iso.datetime().optional().describe("in reports that were added to the case after this moment"),
  confidence: z.number().min(0).max(1).optional().describe("read with at least this confidence"),
  report: z.string().optional().describe("in this report"),
  event: z.string().optional().describe("of this event"),
  copies: z.boolean().optional().describe("find the claims of copies and older versions too"),
  rejected: z.boolean().optional().describe("find claims that somebody rejected too"),
});
export type ClaimQuery = z.infer<typeof ClaimQuery>;

/** Claims that hold what was asked for, with counts by facet. */
export const findClaimsOperation = operation({
  name: "find-claims",
  says: "find claims by what was done, who says so and how sure it sounds",
  about: `Finds claims by words, parties, type, place, by when it happened, was said or was published, by speaker, stance and status, and counts them by facet. "What did the army deny?" is a speaker with the stance denies; "what rests on unnamed sources alone?" is the origin unnamed.`,
  writes: false,
  input: ClaimQuery.extend({
    sort: z
      .enum(["published", "happened", "said", "added", "confidence"])
      .default("published")
      .describe("in what order; the latest, or the surest, first"),
    ascending: z.boolean().default(false).describe("the other way round"),
    limit: z.int().min(1).max(500).default(20).describe("how many at most"),
    after: z.string().optional().describe('where an earlier page ended: its "next"'),
    facets: z.array(z.enum(FACETS)).default([]).describe("count what is found by these"),
  }),
  output: z.strictObject({
    claims: z.array(ClaimLine),
    next: z.string().nullable().describe("where the next page begins; null at the end"),
    counted: z.int().nullable().describe("how many claims were counted; null where no facets were asked for"),
    whole: z.boolean().nullable().describe("whether these are all; else there are more than were counted"),
    facets: z.partialRecord(z.enum(FACETS), z.array(FacetValue)),
  }),
  example: { speaker_words: "army", stance: ["denies"], facets: ["status", "type"] },
  run: async ({ case: kept }, { sort, ascending, limit, after, facets, ...query }) =>
    kept.snapshot(async (one) => {
      const filter = await filterOf(one, query);
      const page = await findClaims(one, filter, { order: sort, descending: !ascending, limit, after });
      const counts = facets.length > 0 ? await countFacets(one, filter, facets) : null;
      return {
        claims: [...(await claimLines(one, page.claims))],
        next: page.next,
        counted: counts?.counted ?? null,
        whole: counts?.whole ?? null,
        facets: Object.fromEntries(Object.entries(counts?.facets ?? {}).map(([name, values]) => [name, [...values]])),
      };
    }),
});

/** The query with actors found by their names. Throws HearsayError `not-found` where nobody is called so. */
export async function filterOf(one: CaseDb, query: ClaimQuery): Promise<ClaimFilter> {
  const meant = async (names: readonly string[] | undefined) =>
    names && (await Promise.all(names.map((name) => actorsMeant(one, name)))).flat();
  return {
    ...query,
    box: query.box === undefined ? undefined : boxOf(query.box),
    actor: await meant(query.actor),
    recipient: await meant(query.recipient),
    party: await meant(query.party),
    speaker: await meant(query.speaker),
  };
}

function boxOf(written: string): Box {
  const [west = 0, south = 0, east = 0, north = 0] = written.split(",").map(Number);
  return { west, south, east, north };
}
