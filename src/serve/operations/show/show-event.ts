import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { EventEvidence, TracedStatement } from "../../../model/evidence.ts";
import { EVENTS, type EventDescription, type EventProfile } from "../../../resolve/events/index.ts";
import { TOLL_RULES, type TollRuleName } from "../../../resolve/evidence/toll-rules.ts";
import { trace } from "../../../resolve/evidence/trace.ts";
import { weighEvent } from "../../../resolve/evidence/weigh-event.ts";
import type { CaseDb } from "../../../store/case.ts";
import { groupOfNode } from "../../../store/queries/actors-named.ts";
import { claimsOfEventNodes } from "../../../store/queries/claims.ts";
import { claimsOfEvent } from "../../../store/queries/claims-of-event.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { operation } from "../operation.ts";
import { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { EventLine, eventLine } from "../shapes/event-line.ts";
import { Merge, PairJudgement } from "../shapes/merge.ts";
import { mergesOf } from "../shapes/merges-of.ts";
import { evidenceOf } from "./evidence-of.ts";
import { credibilityGiven } from "./grades-given.ts";
import { linksOfEvent } from "./links-of-event.ts";

/** Everything that the case holds on one event. */
export const showEvent = operation({
  name: "show-event",
  says: "show an event: claims side by side, who affirms and denies, tolls, conflicts, responsibility",
  about:
    "Shows an event of the case: every claim of it with its chain and status, who affirms and who denies, how many independent origins that may be, the ranges of days and places, tolls by origin, conflicts in words, who claimed it and on whom it is blamed, a suggested grade, and the order in which it was said. Nothing is added up or retired.",
  writes: false,
  input: z.strictObject({
    event: z.string().describe("the event's id, an older one too"),
    toll_rule: z
      .enum(Object.keys(TOLL_RULES) as [TollRuleName, ...TollRuleName[]])
      .optional()
      .describe("pick one figure of each toll by this rule, which is printed with it"),
  }),
  output: z.strictObject({
    event: EventLine,
    places: z.array(
      z.strictObject({
        name: z.string(),
        country: z.string().nullable(),
        latitude: z.number().nullable(),
        longitude: z.number().nullable(),
        stated: z.boolean(),
      }),
    ),
    evidence: EventEvidence,
    trace: z.array(TracedStatement),
    links: z.array(
      z.strictObject({
        event: z.string(),
        label: z.string(),
        as: z.enum(["foretells", "foretold-by", "part-of", "has-part", "may-be-same"]),
        says: z.string(),
      }),
    ),
    claims: z.array(ClaimLine),
    merged: z.array(Merge).describe("why its claims were taken for one happening, the strongest 30 pairs"),
    pairs: z.int().describe("how many pairs within it were compared and found like"),
    apart: z.array(Merge.extend({ event: z.string() })).describe("what may be the same and was kept apart"),
    judged: z.array(PairJudgement).describe("what people decided about it and another, the latest first"),
  }),
  example: { event: "v_4fb20000000000000000" },
  run: async ({ case: kept }, { event, toll_rule }) =>
    kept.snapshot(async (one) => {
      const group = await groupOfNode(one, "events", event);
      const row = group === null ? undefined : (await groupRows(one, "event", [group])).get(group);
      if (group === null || !row) throw new HearsayError("not-found", `The case has no event ${event}.`);
      const rows = await claimsOfEvent(one, group);
      const nodes = await keptFor(one, "events").membersOf([group]);
      const { claims, beside } = await evidenceOf(
        one,
        rows.map(({ report, key }) => ({ report, claim: key })),
      );
      const description = JSON.parse(row.description) as EventDescription;
      return {
        event: eventLine(row),
        places: description.places.map(({ name, country, latitude, longitude, stated }) => ({
          name,
          country,
          latitude,
          longitude,
          stated,
        })),
        evidence: weighEvent(claims, {
          beside,
          tollRule: toll_rule ?? null,
          grade: await credibilityGiven(one, nodes),
        }),
        trace: trace(claims),
        links: await linksOfEvent(one, group),
        claims: [
          ...(await claimLines(
            one,
            rows.map(({ id }) => id),
          )),
        ],
        ...(await whyOne(one, group)),
      };
    }),
});

/** Why its claims are one happening; each node is told by a claim of it. */
async function whyOne(one: CaseDb, group: string) {
  const { merged, pairs, apart, judged } = await mergesOf<EventProfile>(one, group, {
    room: "events",
    compare: EVENTS.compare,
    namesOf: async (nodes) => {
      const rows = await claimsOfEventNodes(one, nodes);
      const first = [...new Map([...rows].reverse().map((row) => [row.event_node ?? "", row])).values()];
      return new Map(
        first.map(({ event_node, brief }) => [event_node ?? "", (JSON.parse(brief) as { sentence: string }).sentence]),
      );
    },
  });
  return { merged, pairs, apart: apart.map(({ group: event, ...merge }) => ({ ...merge, event })), judged };
}
