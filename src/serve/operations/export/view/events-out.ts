import type { EvidenceClaim } from "../../../../model/evidence-claim.ts";
import { QUAD_OF } from "../../../../model/vocabulary.ts";
import { describeEvent, type EventDescription, type EventProfile } from "../../../../resolve/events/index.ts";
import { weighEvent } from "../../../../resolve/evidence/weigh-event.ts";
import type { CaseDb } from "../../../../store/case.ts";
import { claimsFoundIn, claimsInEvents } from "../../../../store/queries/claims-to-export.ts";
import { claimsOfEvents } from "../../../../store/queries/event-claims.ts";
import { type GroupRow, groupRows } from "../../../../store/queries/groups.ts";
import { keptFor } from "../../../../store/queries/kept.ts";
import { profilesShown } from "../../../../store/queries/profiles-shown.ts";
import { eventLabel } from "../../resolve/event-label.ts";
import { credibilityGiven } from "../../show/grades-given.ts";
import { linksOfEvent } from "../../show/links-of-event.ts";
import type { ViewOptions } from "./case-view.ts";
import { claimsOut } from "./claims-out.ts";
import { groupedBy } from "./grouped-by.ts";
import type { ClaimOut, EventOut } from "./out.ts";
import { placesOf } from "./places-of.ts";
import { reportBatches } from "./reports-out.ts";

/** Events at once; the readings of all reports that tell of them are in memory together. */
const BATCH = 24;

/**
 * Events of which a claim goes out, in the order in which the case first heard of them. Of what is long over only the ids
 * of events are held.
 */
export async function* eventsOut(one: CaseDb, options: ViewOptions): AsyncGenerator<EventOut> {
  const told = new Set<string>();
  for await (const numbers of reportBatches(one, options)) {
    const found = await claimsFoundIn(one, options.filter ?? {}, numbers);
    const fresh = [...new Set(found.flatMap(({ event }) => event ?? []))].filter((event) => !told.has(event));
    for (let from = 0; from < fresh.length; from += BATCH) {
      const events = fresh.slice(from, from + BATCH);
      for (const event of events) told.add(event);
      yield* eventsTold(one, events, options);
    }
  }
}

async function* eventsTold(one: CaseDb, events: readonly string[], options: ViewOptions): AsyncGenerator<EventOut> {
  const rows = await groupRows(one, "event", events);
  const found = await claimsInEvents(one, events);
  const { claims, beside } = await claimsOut(one, found, options);
  const [ofEvent, ofReport] = [
    groupedBy(claims, ({ line }) => line.event),
    groupedBy([...claims.map(({ evidence }) => evidence), ...beside], ({ report }) => report.id),
  ];
  for (const event of events) {
    const row = rows.get(event);
    const own = ofEvent.get(event) ?? [];
    if (!row || own.length === 0) continue;
    const nodes = await keptFor(one, "events").membersOf([event]);
    const evidence = weighEvent(
      own.map((claim) => claim.evidence),
      {
        beside: besideOf(own, ofReport),
        tollRule: options.tollRule,
        grade: await credibilityGiven(one, nodes),
      },
    );
    const parts = async () =>
      (await linksOfEvent(one, event)).filter(({ as }) => as === "has-part").map((link) => link.event);
    yield { ...(await describedAs(one, row, options)), places: placesOf(own), claims: own, evidence, parts };
  }
}

/** The other claims of the reports that tell of an event. */
function besideOf(
  own: readonly ClaimOut[],
  ofReport: ReadonlyMap<string, readonly EvidenceClaim[]>,
): readonly EvidenceClaim[] {
  const ids = new Set(own.map(({ line }) => `${line.report}\n${line.claim}`));
  const reports = [...new Set(own.map(({ line }) => line.report))];
  return reports
    .flatMap((report) => ofReport.get(report) ?? [])
    .filter(({ report, claim }) => !ids.has(`${report.id}\n${claim.id}`));
}

/** As the case shows it; made anew of what goes out where some reports are kept back, since these may have named or dated it. */
async function describedAs(
  one: CaseDb,
  row: GroupRow<"event">,
  { partial }: ViewOptions,
): Promise<Omit<EventOut, "places" | "claims" | "evidence" | "parts">> {
  const described = partial
    ? describeEvent(await profilesShown<EventProfile>(one, "events", row.id))
    : (JSON.parse(row.description) as EventDescription);
  const { type, mode, days } = described;
  const label = partial
    ? (eventLabel(type, (await claimsOfEvents(one, [row.id])).get(row.id) ?? []) ?? described.label)
    : row.label;
  return {
    ...{ id: row.id, label, type, mode, quad: QUAD_OF[type as keyof typeof QUAD_OF] ?? null },
    ...{ start: days?.start ?? null, end: days?.end ?? null, daysStated: days?.stated ?? false },
    several: described.extent === "several",
  };
}
