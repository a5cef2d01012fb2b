import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { Quote, Reliability } from "../../../model/evidence.ts";
import type { ActorDescription } from "../../../resolve/actors/index.ts";
import { type GivenReliability, reliabilityOf } from "../../../resolve/evidence/grades.ts";
import { mediumKey } from "../../../resolve/evidence/ownership.ts";
import { rowsOfSource } from "../../../resolve/evidence/source-rows.ts";
import type { CaseDb } from "../../../store/case.ts";
import { actorsNamed } from "../../../store/queries/actors-named.ts";
import { claimsOfEvent, eventsOfClaims } from "../../../store/queries/claims-of-event.ts";
import { countFacets } from "../../../store/queries/find/facets.ts";
import type { ClaimFilter } from "../../../store/queries/find/filter.ts";
import { findClaims } from "../../../store/queries/find/find-claims.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { isPublisher } from "../../../store/queries/reports.ts";
import { operation } from "../operation.ts";
import { isActorId } from "../shapes/actor-id.ts";
import { EventLine, eventLine } from "../shapes/event-line.ts";
import { evidenceOf } from "./evidence-of.ts";
import { reliabilitiesGiven } from "./grades-given.ts";

const Counts = z.array(z.strictObject({ value: z.string(), claims: z.int() }));

/** What an outlet, a person or a body is cited for. */
export const showSource = operation({
  name: "show-source",
  says: "show a source: what it is cited for, how often alone, how often contradicted",
  about:
    "Shows an outlet, a person or a body as a source: what others cite it for, which events rest on it, how often it stands alone there and how often somebody contradicts it. These are counts of this case and no grade: whether it was right nobody can tell from them. Of a source with very many claims, the latest are looked at.",
  writes: false,
  input: z.strictObject({ source: z.string().describe("its name, or an actor's id") }),
  output: z.strictObject({
    name: z.string(),
    actor: z.string().nullable(),
    is_outlet: z.boolean().describe("whether reports of the case are published by it"),
    reliability: Reliability.describe("what a person set, A to E; F, cannot be judged, where nobody did"),
    reliability_by: z.string().nullable().describe("who set it"),
    reliability_on: z
      .array(z.strictObject({ topic: z.string(), reliability: Reliability, by: z.string() }))
      .describe("what people set for single topics"),
    claims: z.int().describe("claims that it speaks in, or publishes"),
    whole: z.boolean().describe("whether these are all"),
    statuses: Counts,
    stances: Counts,
    cited_for: z.array(z.strictObject({ event: z.string(), type: z.string(), quote: Quote })),
    affirms: z.array(EventLine),
    alone: z.array(z.string()).describe("events of these that no other origin affirms"),
    maybe_alone: z.array(z.string()).describe("events that others affirm who may all be one with it"),
    contradicted: z.array(z.string()).describe("events in which somebody denies or excludes what it says"),
  }),
  example: { source: "Houthis" },
  run: async ({ case: kept }, { source }) =>
    kept.snapshot(async (one) => {
      const { name, actor, isOutlet } = await whoIs(one, source);
      const filter: ClaimFilter = actor === null ? { outlet: [name] } : { speaker: [actor] };
      const { counted, whole, facets } = await countFacets(one, filter, ["status", "stance"]);
      const page = await findClaims(one, filter, { order: "published", descending: true, limit: LOOKED_AT });
      const events = [...new Set((await eventsOfClaims(one, page.claims)).values())];
      const claims = await Promise.all(
        events.map(async (event) => {
          const rows = await claimsOfEvent(one, event);
          const at = rows.map(({ report, key }) => ({ report, claim: key }));
          return { event, claims: (await evidenceOf(one, at)).claims };
        }),
      );
      const rows = rowsOfSource(actor === null ? mediumKey(name) : `actor:${actor}`, claims);
      const lines = await groupRows(one, "event", rows.affirms);
      const given = gradesUnder(await namesOf(one, { name, actor }), await reliabilitiesGiven(one), name);
      const grade = reliabilityOf({ source: name, topic: null, asOf: null }, given);
      return {
        name,
        reliability: grade.reliability,
        reliability_by: grade.by,
        reliability_on: topicsOf(name, given),
        actor,
        is_outlet: isOutlet,
        claims: counted,
        whole,
        statuses: [...(facets.status ?? [])],
        stances: [...(facets.stance ?? [])],
        cited_for: [...rows.citedFor],
        affirms: [...lines.values()].map(eventLine),
        alone: [...rows.alone],
        maybe_alone: [...rows.maybeAlone],
        contradicted: [...rows.contradicted],
      };
    }),
});

/** Every name under which a source may have been graded, in small letters. */
async function namesOf(
  one: CaseDb,
  { name, actor }: { readonly name: string; readonly actor: string | null },
): Promise<ReadonlySet<string>> {
  const row = actor === null ? undefined : (await groupRows(one, "actor", [actor])).get(actor);
  const { forms = [] } = row?.description ? (JSON.parse(row.description) as ActorDescription) : { forms: [] };
  return new Set([name, ...forms].map((form) => form.toLowerCase()));
}

/** Grades that were given to a source under any of its names, as if under one. */
const gradesUnder = (names: ReadonlySet<string>, given: readonly GivenReliability[], source: string) =>
  given.flatMap((grade) => (names.has(grade.source.toLowerCase()) ? [{ ...grade, source }] : []));

/** What was set last for each topic that somebody graded the source on. */
function topicsOf(source: string, given: readonly GivenReliability[]) {
  const topics = [...new Set(given.flatMap(({ topic }) => topic ?? []))].sort();
  return topics.map((topic) => {
    const { reliability, by } = reliabilityOf({ source, topic, asOf: null }, given);
    return { topic, reliability, by: by ?? "" };
  });
}

/** Of a source with more claims, so many of the latest are looked at. */
const LOOKED_AT = 60;

/** An outlet that publishes reports of the case under this very name, else the actor so called. */
async function whoIs(one: CaseDb, source: string) {
  if (await isPublisher(one, source)) return { name: source, actor: null, isOutlet: true };
  const [named] = await actorsNamed(one, source, { limit: 1 });
  const byId = isActorId(source) ? (await groupRows(one, "actor", [source])).get(source) : undefined;
  const found = byId ?? named;
  if (!found)
    throw new HearsayError(
      "not-found",
      `No report of this case is by ${JSON.stringify(source)}, and nobody in it is called so.`,
    );
  return { name: found.name, actor: found.id, isOutlet: false };
}
