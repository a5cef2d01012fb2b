import { z } from "zod";
import { Conflict } from "../../model/evidence.ts";
import { weighEvent } from "../../resolve/evidence/weigh-event.ts";
import type { CaseDb } from "../../store/case.ts";
import { claimsOfEvent } from "../../store/queries/claims-of-event.ts";
import { eventsFound } from "../../store/queries/events-found.ts";
import { operation } from "./operation.ts";
import { EventLine, eventLine } from "./shapes/event-line.ts";
import { evidenceOf } from "./show/evidence-of.ts";

/** So many events are weighed at most, the most told first, with so many claims: it takes the readings of their reports. */
const WEIGHED = { events: 12, claims: 150 } as const;

/** Events of which claims are told that cannot all be so. */
export const findConflicts = operation({
  name: "find-conflicts",
  says: "find events of which things are told that cannot all be so",
  about: `Looks through the events that two or more reports tell of, those with the most claims first, and lists those in which claims cannot all be so: one affirms and another denies, or numbers, days or places exclude each other. At most ${WEIGHED.events} events with ${WEIGHED.claims} claims together are looked at; "looked_at" says how many were.`,
  writes: false,
  input: z.strictObject({ limit: z.int().min(1).max(50).default(5).describe("how many events at most") }),
  output: z.strictObject({
    events: z.array(z.strictObject({ event: EventLine, conflicts: z.array(Conflict) })),
    looked_at: z.int(),
  }),
  example: {},
  run: async ({ case: kept }, { limit }) =>
    kept.snapshot(async (one) => {
      const told = await eventsFound(one, { reports: 2, sort: "claims", limit: WEIGHED.events });
      const events: { event: EventLine; conflicts: Conflict[] }[] = [];
      let [looked, claims] = [0, 0];
      for (const row of told) {
        if (events.length === limit || (looked > 0 && claims + row.claims > WEIGHED.claims)) break;
        looked++;
        claims += row.claims;
        const conflicts = await conflictsOf(one, row.id);
        if (conflicts.length > 0) events.push({ event: eventLine(row), conflicts });
      }
      return { events, looked_at: looked };
    }),
});

async function conflictsOf(one: CaseDb, group: string): Promise<Conflict[]> {
  const rows = await claimsOfEvent(one, group);
  const { claims, beside } = await evidenceOf(
    one,
    rows.map(({ report, key }) => ({ report, claim: key })),
  );
  return [...weighEvent(claims, { beside, tollRule: null, grade: null }).conflicts];
}
