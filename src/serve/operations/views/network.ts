import { z } from "zod";
import { tiesTold } from "../../../store/queries/find/ties-told.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { ClaimQuery, filterOf } from "../find-claims.ts";
import { operation } from "../operation.ts";
import { networkOf } from "./network-of.ts";

/** So many links come with each actor at most. */
const LINKS_EACH = 4;

/** Who is told to do what to whom, as a network. */
export const network = operation({
  name: "network",
  says: "show who is told to do what to whom, as a network of actors",
  about:
    "Gathers the events and relations of the claims that are found as links between actors of the case: from whoever does it to whom it is done, or without direction where both do it. The links that most is told of are given with their actors, and what is left out is counted. A link says how many claims stand behind it, and by what types; find-claims with actor and recipient, or actor and party, gives them. That much is told of a link makes it no more certain.",
  writes: false,
  input: ClaimQuery.extend({
    limit: z.int().min(2).max(300).default(60).describe("how many actors at most"),
  }),
  output: z.strictObject({
    actors: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        country: z.string().nullable(),
        claims: z.int().describe("claims of the links that are given"),
      }),
    ),
    links: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string(),
        mutual: z.boolean().describe("both do it: there is no direction"),
        claims: z.int(),
        types: z.array(z.strictObject({ type: z.string(), kind: z.enum(["event", "relation"]), claims: z.int() })),
        quad: z.int().nullable().describe("the class of most of its claims that have one"),
      }),
    ),
    left: z.strictObject({ actors: z.int(), links: z.int(), claims: z.int() }).describe("what is left out"),
    whole: z.boolean().describe("false where there are more claims than are looked at"),
  }),
  example: { quad: [4], limit: 20 },
  run: async ({ case: kept }, { limit, ...query }) =>
    kept.snapshot(async (one) => {
      const filter = await filterOf(one, query);
      const { ties, whole } = await tiesTold(one, filter);
      const { actors, links, left } = networkOf(ties, {
        actors: limit,
        links: limit * LINKS_EACH,
        around: [...(filter.party ?? []), ...(filter.actor ?? [])].slice(0, limit),
      });
      const rows = await groupRows(
        one,
        "actor",
        actors.map(({ id }) => id),
      );
      const shown = actors.flatMap(({ id, claims }) => {
        const row = rows.get(id);
        return row ? [{ id, name: row.name, kind: row.kind, country: row.country, claims }] : [];
      });
      const there = new Set(shown.map(({ id }) => id));
      return { actors: shown, links: links.filter(({ from, to }) => there.has(from) && there.has(to)), left, whole };
    }),
});
