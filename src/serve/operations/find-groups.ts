import { z } from "zod";
import { actorsNamed, actorsTold } from "../../store/queries/actors-named.ts";
import { eventsFound } from "../../store/queries/events-found.ts";
import { eventsOfFound } from "../../store/queries/find/events-told.ts";
import { ClaimQuery, filterOf } from "./find-claims.ts";
import { operation } from "./operation.ts";
import { EventLine, eventLine } from "./shapes/event-line.ts";
import { ListedActor, onlyListed } from "./shapes/listed.ts";

/** Actors by a name or the beginning of one, or those told of most. */
export const findActors = operation({
  name: "find-actors",
  says: "find actors by name, or those told of most",
  about:
    "Finds the actors that bear a name, or whose names begin with it or hold a word that does; those with the most claims first; without a name, those of the case with the most claims. Apart from them, whom lists of the case alone know, by that name where one is given.",
  writes: false,
  input: z.strictObject({
    name: z.string().min(1).optional().describe("a name, or the beginning of one"),
    limit: z.int().min(1).max(100).default(20).describe("how many at most"),
  }),
  output: z.strictObject({
    actors: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        country: z.string().nullable(),
        claims: z.int(),
        whole: z.boolean().describe("whether one of its names is this very one"),
      }),
    ),
    listed: z
      .array(ListedActor)
      .describe("whom lists that somebody brought (add-knowledge) know, and whom no name in reports is known to mean"),
  }),
  example: { name: "hou" },
  run: async ({ case: kept }, { name, limit }) =>
    kept.snapshot(async (one) => ({
      actors: [...(name === undefined ? await actorsTold(one, limit) : await actorsNamed(one, name, { limit }))],
      listed: [...(await onlyListed(one, name, limit))],
    })),
});

/** Events of the case by type, country and day. */
export const findEvents = operation({
  name: "find-events",
  says: "find events by type, country, days and how many reports tell of them",
  about:
    "Lists events of the case, by the days on which they may have happened or by how many claims tell of them. Everything that claims are found by finds their events too: those of which at least one claim is like that.",
  writes: false,
  input: ClaimQuery.omit({ kind: true, event: true }).extend({
    from: z.iso.date().optional().describe("happened on or after this day"),
    to: z.iso.date().optional().describe("happened on or before this day"),
    reports: z.int().min(1).default(1).describe("told in at least so many reports"),
    sort: z
      .enum(["day", "claims"])
      .default("claims")
      .describe("in what order: the latest day, or the most claims, first"),
    limit: z.int().min(1).max(500).default(50).describe("how many at most"),
  }),
  output: z.strictObject({ events: z.array(EventLine) }),
  example: { type: ["ASSAULT"], reports: 2 },
  run: async ({ case: kept }, { from, to, reports, sort, limit, ...query }) =>
    kept.snapshot(async (one) => {
      const { type, country, ...others } = query;
      const order = { from, to, reports, sort, limit };
      const ofEvents = Object.values(others).every((value) => value === undefined);
      const found = ofEvents
        ? await eventsFound(one, { type, country, ...order })
        : await eventsOfFound(one, await filterOf(one, query), order);
      return { events: found.map(eventLine) };
    }),
});
